import { type Connection, type MessageType, ShowMessageNotification } from 'vscode-languageserver';

/** Shows the person a message. Without buttons: with them it would be a request, and a client that refuses it would be one more fault. */
export function showMessage(connection: Connection, type: MessageType, message: string): void {
  void connection.sendNotification(ShowMessageNotification.type, { type, message });
}
