/* Style sheets, as webpack gives them to us: class names of a module, or nothing. */
declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}
declare module '*.css' {}
