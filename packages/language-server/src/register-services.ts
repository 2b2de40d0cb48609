import type { Connection } from 'vscode-languageserver';
import { registerAnnotations } from './register-annotations.ts';
import { registerAuthoring } from './register-authoring.ts';
import { registerCodeActions } from './register-code-actions.ts';
import { registerCommands } from './register-commands.ts';
import { registerMacros } from './register-macros.ts';
import { registerNavigation } from './register-navigation.ts';
import type { ServiceRegistry } from './service-registry.ts';

/** Connects each request of the protocol with the service that answers it. */
export function registerServices(connection: Connection, registry: ServiceRegistry): void {
  registerAuthoring(connection, registry);
  registerCodeActions(connection, registry);
  registerCommands(connection, registry);
  registerAnnotations(connection, registry);
  registerNavigation(connection, registry);
  registerMacros(connection, registry);
}
