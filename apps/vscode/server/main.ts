// One program for all hosts of the extension: Node runs it on desktops and remote machines, a browser as a worker. What only one of them
// has is looked at only there.
if ('importScripts' in globalThis) void import('./in-worker.ts').then(({ serveWorker }) => serveWorker());
else void import('./in-node.ts').then(({ serveNode }) => serveNode());
