export declare function deployedManifest(manifest: string, address: string): string;
