declare module 'minhash';
