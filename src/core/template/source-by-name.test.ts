import { sourceByName } from './source-by-name';

test.each([
  ['requester.first_name', 'first_name firstName First-Name customer_first_name vorname Vorname'],
  ['requester.first_name', 'kunden_vorname prénom prenom_client primer_nombre primeiro_nome'],
  ['requester.name', 'name customer customer_name customerName full_name kunde kundenname'],
  ['requester.name', 'name_des_kunden nom nom_du_client nombre nombre_cliente nome_do_cliente'],
  ['requester.email', 'email e_mail E-Mail-Adresse customer_email correo_electrónico courriel'],
  ['requester.phone', 'phone phone_number Telefonnummer numéro_de_téléphone teléfono celular'],
  ['ticket.id', 'ticket ticket_id ticketnummer numero_de_ticket case_number número_de_caso'],
  ['ticket.subject', 'subject betreff asunto objet assunto'],
  ['organization.name', 'organization customer_company firma_des_kunden organización'],
  ['brand.name', 'brand marke marque marca nom_de_la_marque'],
  ['agent.name', 'agent agent_name nombre_del_agente name_des_bearbeiters conseiller'],
  ['agent.first_name', 'agent_first_name prénom_du_conseiller'],
  [null, 'order order_id bestellung code otp pin date datum fecha amount betrag montant total'],
  [null, 'last_name nachname company company_name product_name link url time heure constructor 1'],
  [null, 'name_of_product agent_email _'],
])('%s', (source, names) => {
  for (const name of names.split(' ')) expect([name, sourceByName(name)]).toEqual([name, source]);
});
