declare module 'autocannon' {
  interface Result { readonly requests: { readonly average: number; readonly total: number }; readonly latency: { readonly p50: number; readonly p99: number }; readonly non2xx: number; readonly errors: number }
  export default function autocannon(options: { url: string; connections: number; duration: number; setupClient: (client: { setRequests: (requests: { method: 'GET'; path: string }[]) => void }) => void }): Promise<Result>;
}
