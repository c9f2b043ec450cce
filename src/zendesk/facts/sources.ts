/* What the first screen asks of the chunk that holds what templates need. */
export { postSecureJson } from '../request/secure-json';
export { fetchProfile } from './fetch-profile';
export { readFacts } from './read-facts';
