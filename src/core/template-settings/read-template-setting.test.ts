import { FIXED_SOURCES } from '../template/template-parameter';
import { readTemplateSetting } from './read-template-setting';

const MINIMAL = { name: 'order_1', language: 'en_US', namespace: 'ns_1', body: 'Hello' };
const read = (...entries: unknown[]) => readTemplateSetting(JSON.stringify(entries));

test.each(['', ' \n\t', '[]', ' [ ] '])('%j: no templates', (json) => {
  expect(readTemplateSetting(json)).toEqual({ templates: [], problems: [] });
});

test('the least an entry can say', () => {
  expect(read(MINIMAL)).toEqual({
    problems: [],
    templates: [
      {
        name: 'order_1',
        language: 'en_US',
        namespace: 'ns_1',
        status: 'APPROVED',
        rejectedReason: null,
        title: 'order_1',
        category: null,
        header: null,
        body: 'Hello',
        footer: null,
        buttons: [],
        parameterFormat: 'positional',
        parameters: [],
        unsupported: [],
        fallback: null,
        useCase: '',
        numbers: null,
        origins: ['setting'],
      },
    ],
  });
});

test('all an entry can say', () => {
  const entry = {
    ...MINIMAL,
    title: ' Order shipped ',
    status: 'paused',
    category: 'UTILITY',
    header: 'News',
    footer: 'Acme',
    body: 'Hi {{2}}, {{1}} for {{2}}',
    parameters: [{ label: 'Order', source: 'ticket.id' }, { label: ' Name ' }],
  };
  expect(read(entry)).toMatchObject({
    templates: [
      {
        title: 'Order shipped',
        status: 'PAUSED',
        category: 'UTILITY',
        header: { kind: 'text', text: 'News' },
        footer: 'Acme',
        parameters: [
          { name: '1', label: 'Order', source: 'ticket.id', preset: '' },
          { name: '2', label: 'Name', source: null, preset: '' },
        ],
      },
    ],
  });
});

test('parameters without a list have neither label nor source', () => {
  expect(read({ ...MINIMAL, body: '{{1}}' })).toMatchObject({
    templates: [{ parameters: [{ name: '1', label: '', source: null, preset: '' }] }],
  });
});

test('null is as good as left out', () => {
  const nulls = { title: null, status: null, category: null, header: null, parameters: null };
  expect(read({ ...MINIMAL, ...nulls })).toEqual(read(MINIMAL));
});

test('every source has a name that can be written', () => {
  for (const source of FIXED_SOURCES) {
    const entry = { ...MINIMAL, body: '{{1}}', parameters: [{ source }] };
    expect(read(entry)).toMatchObject({ templates: [{ parameters: [{ source }] }] });
  }
});

test('each language is a template of its own', () => {
  const read3 = read(MINIMAL, { ...MINIMAL, language: 'de' }, { ...MINIMAL, name: 'b' });
  expect(read3).toMatchObject({
    templates: [{ name: 'order_1' }, { name: 'order_1', language: 'de' }, { name: 'b' }],
  });
});

test.each([
  ['a comma too many', '[\n  {"name": "a",}\n]', 2, 16],
  ['no JSON at all', 'templates', 1, 1],
  ['an end too early', '[{"name": "a"}\n', 2, 1],
  ['a line break in a text', '[{"body": "Hi\r\nthere"}]', 1, 14],
])('not JSON: %s', (_name, json, line, column) => {
  expect(readTemplateSetting(json)).toEqual({
    templates: [],
    problems: [{ kind: 'not-json', line, column }],
  });
});

test.each([
  ['one that is no JSON', `[{oops},\n${JSON.stringify(MINIMAL)}]`, [1, 3]],
  ['two of them', `[${JSON.stringify(MINIMAL)},\n{oops},\n {"name": x}]`, [2, 2], [3, 11]],
  ['a comma too many', `[${JSON.stringify(MINIMAL)},\n]`, [2, 1]],
])('%s takes no other template with it', (_name, json, ...places) => {
  const { templates, problems } = readTemplateSetting(json);
  expect(templates).toMatchObject([{ name: 'order_1' }]);
  expect(problems).toEqual(places.map(([line, column]) => ({ kind: 'not-json', line, column })));
});

test.each(['{}', '"text"', 'null', '42', '{"templates": []}'])('%s is not a list', (json) => {
  expect(readTemplateSetting(json)).toEqual({
    templates: [],
    problems: [{ kind: 'not-a-list' }],
  });
});

test.each<[string, unknown, string, string]>([
  ['an entry that is text', 'order_1', '', 'wrong-type'],
  ['an entry that is null', null, '', 'wrong-type'],
  ['an entry that is a list', [], '', 'wrong-type'],
  ['a field misspelt', { ...MINIMAL, langauge: 'de' }, 'langauge', 'unknown-field'],
  ['no name', { ...MINIMAL, name: undefined }, 'name', 'missing'],
  ['no language', { ...MINIMAL, language: undefined }, 'language', 'missing'],
  ['a blank body', { ...MINIMAL, body: ' \n' }, 'body', 'missing'],
  ['a number as name', { ...MINIMAL, name: 1 }, 'name', 'wrong-type'],
  ['a list as body', { ...MINIMAL, body: ['Hello'] }, 'body', 'wrong-type'],
  ['a truth as status', { ...MINIMAL, status: true }, 'status', 'wrong-type'],
  ['upper case in the name', { ...MINIMAL, name: 'Order' }, 'name', 'not-allowed'],
  ['a dash in the name', { ...MINIMAL, name: 'order-1' }, 'name', 'not-allowed'],
  ['a language in words', { ...MINIMAL, language: 'English' }, 'language', 'not-allowed'],
  ['marks in the namespace', { ...MINIMAL, namespace: 'n]]' }, 'namespace', 'not-allowed'],
  ['a blank in the namespace', { ...MINIMAL, namespace: 'n s' }, 'namespace', 'not-allowed'],
  [
    'two variables in the header',
    { ...MINIMAL, header: '{{1}} {{2}}' },
    'header',
    'parameters-mismatch',
  ],
  ['a spaced variable in the header', { ...MINIMAL, header: '{{ 1 }}' }, 'header', 'not-allowed'],
  ['a header that is a list', { ...MINIMAL, header: [] }, 'header', 'wrong-type'],
  ['a header without a type', { ...MINIMAL, header: {} }, 'header.type', 'missing'],
  ['a header of a number', { ...MINIMAL, header: { type: 1 } }, 'header.type', 'wrong-type'],
  [
    'a header of a place',
    { ...MINIMAL, header: { type: 'LOCATION' } },
    'header.type',
    'not-allowed',
  ],
  [
    'a header with its address',
    { ...MINIMAL, header: { type: 'IMAGE', link: 'x' } },
    'header.link',
    'unknown-field',
  ],
  ['a variable in the footer', { ...MINIMAL, footer: '{{1}}' }, 'footer', 'not-allowed'],
  ['names and numbers in the body', { ...MINIMAL, body: '{{name}} {{1}}' }, 'body', 'not-allowed'],
  [
    'a name where numbers were said',
    { ...MINIMAL, body: '{{name}}', parameter_format: 'POSITIONAL' },
    'body',
    'not-allowed',
  ],
  [
    'a number where names were said',
    { ...MINIMAL, header: '{{1}}', parameter_format: 'named' },
    'header',
    'not-allowed',
  ],
  [
    'a name in the body, a number in the header',
    { ...MINIMAL, header: '{{1}}', body: '{{name}}' },
    'header',
    'not-allowed',
  ],
  [
    'a format nobody knows',
    { ...MINIMAL, parameter_format: 'MIXED' },
    'parameter_format',
    'not-allowed',
  ],
  ['a spaced parameter', { ...MINIMAL, body: 'Hi {{ 1 }}' }, 'body', 'not-allowed'],
  ['a gap in the parameters', { ...MINIMAL, body: '{{1}} {{3}}' }, 'body', 'parameters-mismatch'],
  ['parameters from 0', { ...MINIMAL, body: '{{0}}' }, 'body', 'parameters-mismatch'],
  ['parameters that are text', { ...MINIMAL, parameters: 'x' }, 'parameters', 'wrong-type'],
  [
    'a parameter by a key that it does not have',
    { ...MINIMAL, body: '{{1}}', parameters: { 'body.2': {} } },
    'parameters.body.2',
    'unknown-field',
  ],
  [
    'a parameter by key with an unknown source',
    { ...MINIMAL, body: '{{1}}', parameters: { 'body.1': { source: 'x' } } },
    'parameters.body.1.source',
    'not-allowed',
  ],
  ['buttons that are no list', { ...MINIMAL, buttons: {} }, 'buttons', 'wrong-type'],
  ['eleven buttons', { ...MINIMAL, buttons: Array(11).fill({}) }, 'buttons', 'too-long'],
  [
    'more parameters than the body has',
    { ...MINIMAL, parameters: [{}] },
    'parameters',
    'parameters-mismatch',
  ],
  [
    'fewer parameters than the body has',
    { ...MINIMAL, body: '{{1}}{{2}}', parameters: [{}] },
    'parameters',
    'parameters-mismatch',
  ],
  ['a header of 61', { ...MINIMAL, header: 'x'.repeat(61) }, 'header', 'too-long'],
  ['a body of 1025', { ...MINIMAL, body: 'x'.repeat(1025), footer: 'A' }, 'body', 'too-long'],
  ['a body alone of 32,769', { ...MINIMAL, body: 'x'.repeat(32_769) }, 'body', 'too-long'],
  ['a footer of 61', { ...MINIMAL, footer: 'x'.repeat(61) }, 'footer', 'too-long'],
])('%s', (_name, entry, field, problem) => {
  const wrong = { kind: 'entry', entry: 2, field, problem };
  // It takes no other with it.
  expect(read({ ...MINIMAL, name: 'first' }, entry, { ...MINIMAL, name: 'last' })).toMatchObject({
    templates: [{ name: 'first' }, { name: 'last' }],
    problems: [wrong],
  });
});

test.each([
  ['text instead of an object', 'x', 'parameters[2]', 'wrong-type'],
  ['an unknown field', { lable: 'x' }, 'parameters[2].lable', 'unknown-field'],
  ['a number as label', { label: 1 }, 'parameters[2].label', 'wrong-type'],
  ['a number as source', { source: 1 }, 'parameters[2].source', 'wrong-type'],
  ['an unknown source', { source: 'ticket.color' }, 'parameters[2].source', 'not-allowed'],
  ['a source of every object', { source: 'constructor' }, 'parameters[2].source', 'not-allowed'],
  ['free text in words', { free_text: 'yes' }, 'parameters[2].free_text', 'wrong-type'],
])('a parameter: %s', (_name, parameter, field, problem) => {
  const entry = { ...MINIMAL, body: '{{1}} {{2}}', parameters: [{}, parameter] };
  expect(read(entry)).toEqual({
    templates: [],
    problems: [{ kind: 'entry', entry: 1, field, problem }],
  });
});

test('a variable may take an agent’s own words', () => {
  const entry = { ...MINIMAL, body: '{{1}} {{2}}', parameters: [{}, { free_text: true }] };
  expect(read(entry)).toMatchObject({
    templates: [{ parameters: [{ isFreeText: false }, { isFreeText: true }] }],
  });
});

test.each([
  ['a header', { header: '{{1}}', parameters: { 'header.1': { free_text: true } } }, 'header.1'],
  [
    'an authentication template',
    { category: 'authentication', parameters: [{ free_text: true }] },
    'body.1',
  ],
])('not in %s', (_name, changes, key) => {
  const field = `parameters.${key}.free_text`;
  expect(read({ ...MINIMAL, body: '{{1}}', ...changes })).toEqual({
    templates: [],
    problems: [{ kind: 'entry', entry: 1, field, problem: 'not-allowed' }],
  });
});

const URL = { type: 'URL', text: 'Track', url: 'https://a.example/{{1}}' };

test.each<[string, unknown, string, string]>([
  ['text', 'x', '', 'wrong-type'],
  ['an unknown field', { ...URL, link: 'x' }, '.link', 'unknown-field'],
  ['no type', { text: 'x' }, '.type', 'missing'],
  ['a number as type', { type: 1 }, '.type', 'wrong-type'],
  ['a type that cannot be sent', { type: 'FLOW', text: 'x' }, '.type', 'not-allowed'],
  ['no text', { type: 'QUICK_REPLY' }, '.text', 'missing'],
  ['a variable in the text', { ...URL, text: '{{1}}' }, '.text', 'not-allowed'],
  ['26 characters', { ...URL, text: 'x'.repeat(26) }, '.text', 'too-long'],
  ['no address', { type: 'URL', text: 'x' }, '.url', 'missing'],
  ['an address without a scheme', { ...URL, url: 'a.example' }, '.url', 'not-allowed'],
  ['a script', { ...URL, url: 'javascript:alert(1)' }, '.url', 'not-allowed'],
  ['a spaced variable', { ...URL, url: 'https://a.example/{{ 1 }}' }, '.url', 'not-allowed'],
  [
    'a variable within',
    { ...URL, url: 'https://a.example/{{1}}/x' },
    '.url',
    'parameters-mismatch',
  ],
  ['two variables', { ...URL, url: 'https://a.example/{{1}}{{2}}' }, '.url', 'parameters-mismatch'],
  [
    'too long an address',
    { ...URL, url: `https://a.example/${'x'.repeat(2000)}` },
    '.url',
    'too-long',
  ],
  ['no phone', { type: 'PHONE_NUMBER', text: 'Call' }, '.phone', 'missing'],
])('a button: %s', (_name, button, field, problem) => {
  expect(read({ ...MINIMAL, buttons: [URL, button] })).toEqual({
    templates: [],
    problems: [{ kind: 'entry', entry: 1, field: `buttons[2]${field}`, problem }],
  });
});

test('header, buttons and what each message brings along, by key', () => {
  const entry = {
    ...MINIMAL,
    header: { type: 'document' },
    buttons: [
      { type: 'quick_reply', text: 'Stop' },
      { type: 'PHONE_NUMBER', text: 'Call', phone: '+1 555' },
      URL,
      { type: 'COPY_CODE' },
      { type: 'URL', text: 'Shop', url: 'https://a.example' },
    ],
    body: 'Hi {{1}}',
    use_case: 'after shipping',
    parameters: {
      header: { label: 'Bill', source: 'ticket.field.360001', example: 'https://a.example/b.pdf' },
      'body.1': { label: 'Name' },
      'button.2': { source: 'ticket.id' },
      'button.3': { example: 'SAVE20' },
    },
  };
  expect(read(entry)).toMatchObject({
    problems: [],
    templates: [
      {
        header: { kind: 'document' },
        buttons: [
          { kind: 'quick-reply', text: 'Stop' },
          { kind: 'phone', text: 'Call', phoneNumber: '+1 555' },
          { kind: 'url', text: 'Track', url: URL.url },
          { kind: 'copy-code', text: '' },
          { kind: 'url', text: 'Shop', url: 'https://a.example' },
        ],
        useCase: 'after shipping',
        parameters: [
          {
            part: 'header',
            kind: 'document',
            name: '',
            label: 'Bill',
            source: 'ticket.field.360001',
            example: 'https://a.example/b.pdf',
          },
          { part: 'header', kind: 'file-name', name: 'filename', example: '' },
          { part: 'body', kind: 'text', name: '1', label: 'Name', source: null },
          { part: 'button', button: 0, kind: 'payload' },
          { part: 'button', button: 2, kind: 'url-suffix', source: 'ticket.id' },
          { part: 'button', button: 3, kind: 'copy-code', example: 'SAVE20' },
        ],
      },
    ],
  });
});

test.each([
  ['by the names', undefined],
  ['as said', 'NAMED'],
])('variables with names, %s', (_how, parameter_format) => {
  const entry = {
    ...MINIMAL,
    header: 'Order {{order}}',
    body: 'Hi {{first_name}}, {{day}}',
    parameters: [{ label: 'First' }, {}],
    parameter_format,
  };
  expect(read(entry)).toMatchObject({
    templates: [
      {
        parameterFormat: 'named',
        parameters: [
          { part: 'header', name: 'order', label: '' },
          { part: 'body', name: 'first_name', label: 'First' },
          { part: 'body', name: 'day' },
        ],
      },
    ],
  });
});

test('a header may count its variable', () => {
  expect(read({ ...MINIMAL, header: 'Order {{1}}', body: '{{2}} {{1}}' })).toMatchObject({
    templates: [
      {
        parameterFormat: 'positional',
        parameters: [
          { part: 'header', name: '1' },
          { part: 'body', name: '1' },
          { part: 'body', name: '2' },
        ],
      },
    ],
  });
});

test('without a namespace', () => {
  expect(read({ ...MINIMAL, namespace: null })).toMatchObject({ templates: [{ namespace: null }] });
});

test.each([
  ['the same language', 'en_US'],
  ['the same language written otherwise', 'en-us'],
])('a name twice in %s', (_name, language) => {
  expect(read(MINIMAL, { ...MINIMAL, language })).toMatchObject({
    templates: [{ name: 'order_1' }],
    problems: [{ kind: 'entry', entry: 2, field: 'name', problem: 'duplicate' }],
  });
});

test('texts of just the allowed length', () => {
  const longest = { header: 'x'.repeat(60), body: 'x'.repeat(1024), footer: '📦'.repeat(60) };
  expect(read({ ...MINIMAL, ...longest }).problems).toEqual([]);
});

const OTP = {
  type: 'URL',
  text: 'Copy code',
  url: 'https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otp{{1}}',
};

test('a one-time code is asked once, whichever source tells of it', () => {
  const entry = { ...MINIMAL, category: 'AUTHENTICATION', body: '{{1}} is it.', buttons: [OTP] };
  expect(read(entry)).toMatchObject({
    problems: [],
    templates: [
      {
        buttons: [{ kind: 'one-time-code', text: 'Copy code' }],
        parameters: [{ part: 'body', kind: 'one-time-code', name: '1' }],
      },
    ],
  });
  expect(read({ ...entry, body: '{{1}} {{2}}' }).problems).toMatchObject([{ field: 'body' }]);
  expect(read({ ...entry, body: 'Your code' }).problems).toMatchObject([{ field: 'body' }]);
});

test('a body that is all of its template may be long', () => {
  expect(read({ ...MINIMAL, body: 'x'.repeat(32_768) }).problems).toEqual([]);
});
