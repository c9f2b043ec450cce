import { foldText } from '../text/compare-text';
import type { ParameterSource } from './template-parameter';

const SMALL = words(
  'de del du do da des la le el o der die das the of your ihr ihre votre su tu seu',
);

const CUSTOMER = words(
  'customer client cliente kunde kunden kundin user usuario utilisateur contact kontakt contacto ' +
    'contato recipient empfanger destinataire requester guest gast huesped',
);

const AGENT = words(
  'agent agents agente bearbeiter bearbeiters berater beraters conseiller asesor atendente advisor representative',
);

/** As often of the business as of the customer: only beside a word for the customer. */
const COMPANY = words('company firma unternehmen entreprise societe empresa');

const FIRST_NAME = words(
  'first_name firstname vorname prenom primer_nombre primeiro_nome given_name forename',
);

const NAME = words(
  'name full_name fullname ganzer_name vollstandiger_name nombre nombre_completo nom nom_complet ' +
    'nome nome_completo',
);

const OTHERS: ReadonlyMap<string, ParameterSource> = new Map<string, ParameterSource>([
  ...entries(
    'requester.email',
    'email e_mail mail email_address e_mail_adresse mailadresse emailadresse correo ' +
      'correo_electronico courriel adresse_email adresse_e_mail endereco_email',
  ),
  ...entries(
    'requester.phone',
    'phone phone_number telephone telefon telefonnummer handynummer mobile mobile_number telefono ' +
      'numero_telefono numero_telephone telefone celular whatsapp_number',
  ),
  ...entries(
    'ticket.id',
    'ticket ticket_id ticket_number ticket_no ticket_nr ticketnummer ticket_nummer numero_ticket ' +
      'case_id case_number fallnummer vorgangsnummer anfragenummer request_number numero_demande ' +
      'numero_caso numero_chamado',
  ),
  ...entries('ticket.subject', 'subject ticket_subject betreff asunto objet assunto'),
  ...entries(
    'organization.name',
    'organization organisation organization_name organisation_name organisationsname organizacion ' +
      'nombre_organizacion nom_organisation organizacao nome_organizacao',
  ),
  ...entries(
    'brand.name',
    'brand brand_name marke markenname marque nom_marque marca nombre_marca',
  ),
]);

/** What a name or label in five languages stands for, in any order of words; null: unknown. */
export function sourceByName(name: string): ParameterSource | null {
  const all = foldText(name.replace(/([a-z])([A-Z])/g, '$1 $2'))
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !SMALL.has(word));
  const rest = all.filter((word) => !CUSTOMER.has(word) && !AGENT.has(word)).join('_');
  if (all.some((word) => AGENT.has(word))) {
    if (FIRST_NAME.has(rest)) return 'agent.first_name';
    return rest === '' || NAME.has(rest) ? 'agent.name' : null;
  }
  if (FIRST_NAME.has(rest)) return 'requester.first_name';
  const ofCustomer = all.some((word) => CUSTOMER.has(word));
  if (NAME.has(rest) || (rest === '' && ofCustomer) || rest === 'kundenname') {
    return 'requester.name';
  }
  if (ofCustomer && COMPANY.has(rest)) return 'organization.name';
  return OTHERS.get(rest) ?? null;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

function entries(source: ParameterSource, list: string): (readonly [string, ParameterSource])[] {
  return list.split(' ').map((word) => [word, source] as const);
}
