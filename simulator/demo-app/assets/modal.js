const client = window.ZAFClient?.init();
if (client) {
  document.documentElement.classList.toggle(
    'dark',
    new URLSearchParams(location.search).get('colorScheme') === 'dark',
  );
  const choose = document.getElementById('choose');
  choose.disabled = false;
  choose.addEventListener('click', () => {
    client.trigger('chosen', 'Hello from the modal');
    client.invoke('destroy');
  });
}
