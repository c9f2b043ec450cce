/** The agent's page. Everything else it needs comes from /page.js and /boot.json. */
export const PAGE_HTML = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Local Zendesk</title>
    <link rel="icon" href="data:," />
  </head>
  <body>
    <div id="root"></div>
    <script src="/page.js"></script>
  </body>
</html>
`;
