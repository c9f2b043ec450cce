/** For instance a manifest that was broken by an edit since the server started. */
export function StartFailure({ error }: { error: unknown }) {
  return (
    <main style={{ font: '16px/1.5 system-ui, sans-serif', margin: '48px auto', maxWidth: 640 }}>
      <h1 style={{ fontSize: 22 }}>The local Zendesk cannot start</h1>
      <p role="alert">{error instanceof Error ? error.message : String(error)}</p>
      <p>Put it right, then reload this page.</p>
    </main>
  );
}
