export { certaintyWords } from './form-texts/certainty-words.ts'
export { administrationRoutes } from './routes.ts'
