/** What the background tells the side panels that are open. */
export interface PanelApi {
  /** A tab's page was read, or was no longer to be; `null` when that may be so of any tab. */
  lookAgain(request: { tabId: number | null }): null;
}
