import type { Answer } from '../../../core/setup/account/finding';
import { PROBES } from '../../../core/setup/account/probes';
import type { AccountReport, ReportFinding } from '../../../core/setup/account/report';
import { useLocale } from '../../i18n/LocaleContext';
import type { MessageKey } from '../../i18n/messages';
import styles from './account.module.css';

const ANSWERS: Readonly<Record<Answer, MessageKey>> = {
  yes: 'setup.account.answer.yes',
  no: 'setup.account.answer.no',
  mixed: 'setup.account.answer.mixed',
  'not seen': 'setup.account.answer.notSeen',
  'not readable': 'setup.account.answer.notReadable',
};

/** A finding's facts in the report's own words, which are alike in every language. */
export const factsText = ({ facts }: ReportFinding): string =>
  Object.entries(facts)
    .map(
      ([name, fact]) =>
        `${name}: ${Array.isArray(fact) ? fact.join(', ') || 'none' : String(fact)}`,
    )
    .join(' · ');

export function AnswerOf({ finding }: { readonly finding: ReportFinding }) {
  const { t } = useLocale();
  return <span data-answer={finding.answer}>{t(ANSWERS[finding.answer])}</span>;
}

interface FindingsProps {
  readonly report: AccountReport;
  readonly ticketId: string;
}

/** What each probe found, with the rows of docs/assumptions.md that it settles. */
export function Findings({ report, ticketId }: FindingsProps) {
  const { t } = useLocale();
  return (
    <table className={styles.findings}>
      <caption>{t('setup.account.findings', { ticket: `#${ticketId}` })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('setup.account.column.probe')}</th>
          <th scope="col">{t('setup.account.column.answer')}</th>
          <th scope="col">{t('setup.account.column.facts')}</th>
          <th scope="col">{t('setup.account.column.rows')}</th>
        </tr>
      </thead>
      <tbody>
        {PROBES.map(({ id, rows }) => {
          const finding = report.findings[id];
          if (finding === undefined) return null;
          return (
            <tr key={id} data-probe={id}>
              <th scope="row">{id}</th>
              <td>
                <AnswerOf finding={finding} />
              </td>
              <td dir="ltr">{factsText(finding)}</td>
              <td>
                <bdi>{rows.join(', ')}</bdi>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
