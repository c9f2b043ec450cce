/** Both versions say what was wrong in a form of their own. */
export const ERROR_V2 = { errors: [{ code: 'unauthorized', title: 'Authorization is required' }] };
export const ERROR_V1 = {
  error: { code: 'unauthorized', description: 'Authorization is required' },
};
