import { getColor, type IGardenTheme } from '@zendeskgarden/react-theming';

/** A Garden colour by the name of its role, for use inside styled components. */
export function color(variable: string) {
  return ({ theme }: { theme: object }) => getColor({ variable, theme: theme as IGardenTheme });
}

/** A Garden hue by shade, where no role fits. */
export function hue(name: string, light: number, dark: number) {
  return ({ theme }: { theme: object }) =>
    getColor({
      hue: name,
      light: { shade: light },
      dark: { shade: dark },
      theme: theme as IGardenTheme,
    });
}
