/// <reference types="vite/client" />

// Run for what it sets up; its own types file is empty, which TypeScript does not take for a module.
declare module 'graphiql/setup-workers/vite';
