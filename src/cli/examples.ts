/** Lines that show each command at work, below its help. */
export const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  reconcile: [
    'stemma reconcile reports/',
    'stemma reconcile wire.jsonl page.html --html account.html',
    'curl -s https://example.org/feed.xml | stemma reconcile - --json',
    'stemma reconcile --store stemma.db --html account.html',
  ],
  read: ['stemma read page.html --json', 'stemma read archive.zip --json | head -1'],
  export: ['stemma export reports/ --to csv > account.csv', 'stemma export reports/ --to graphml > descents.graphml'],
  add: ['stemma add reports/', 'stemma add wire.jsonl --store postgres://localhost/newsroom', 'stemma add --store desk.db --judgements judged.jsonl reports/'],
  remove: ['stemma remove reports/old.txt', 'stemma remove reports/ --store desk.db'],
  repair: ['stemma repair < spoiled.txt > restored.txt'],
  serve: ['stemma serve', 'STEMMA_TOKEN=… stemma serve --store desk.db --port 8080', 'stemma serve --host 0.0.0.0 --name desk.example.org'],
  mcp: ['stemma mcp --store stemma.db', 'claude mcp add stemma -- stemma mcp --store /path/to/stemma.db'],
  completion: [
    'stemma completion bash >> ~/.bashrc',
    'stemma completion zsh > ~/.zsh/completions/_stemma',
    'stemma completion fish > ~/.config/fish/completions/stemma.fish',
  ],
};
