import { comparableText } from './comparable-words';

/**
 * Words of four letters and more that say nothing about a message's topic, as `comparableWords` gives
 * them.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  [
    // English
    'about above after afternoon again another back also although always because been before being best both',
    'cannot could dear does done down each else even evening ever every from give going good have',
    'having hello here into just keep know like little look made make many maybe mine more',
    'morning most much must need never next only other ours over perhaps please quite rather',
    'really regards same shall should since some something soon sorry still such sure take than',
    'thank thanks that their them then there these they thing things think this those through',
    'until upon very want well went were what when where which while will wish with within',
    'without would your yours',
    // German
    'aber alle allem allen aller alles andere anderen auch aufgrund beim beste besten bevor',
    'bisher bitte danach danke dann daran darauf daruber dass dazu deine deinem deinen deiner',
    'denn deren deshalb dich diese diesem diesen dieser dieses doch dort durch eben eigentlich',
    'eine einem einen einer eines einfach einmal etwas euch eure falls fast ferner frau',
    'freundliche freundlichen fruh ganz gegen gehen geht gern gerne gewesen grusse grussen gute',
    'guten guter haben habt hallo hatte hatten heisst herr herrn hier hierzu ihnen ihre ihrem',
    'ihren ihrer immer jede jeden jeder jetzt kann kannst keine keinen koennen konnen konnte',
    'konnten lassen leid leider lieb liebe lieben lieber machen macht mehr meine meinem meinen',
    'meiner melde mich mochte mochten morgen muss mussen nach nachdem natuerlich naturlich nicht',
    'nichts noch nochmal oder ohne schon sehr sein seine seit selbst sich sind sobald sogar soll',
    'sollen sollte sollten somit sondern sonst statt trotzdem uber unser unsere unserem unseren',
    'unserer viele vielen vielleicht voraus wann waren warum weil weiter welche wenn werde werden',
    'wieder wird wirklich wollen worden wurde wurden zwar',
    // French
    'afin ainsi alors apres aucun aucune aussi autre autres avant avec avez avoir avons beaucoup',
    'bien bonjour bonne bonsoir cela celle celui cependant certainement cette ceux chaque cher',
    'chere chez comme comment cordialement dans deja depuis dire dites donc dont elle elles',
    'encore entre etait etant etes etre faire fait faut furent jamais juste laquelle lequel leur',
    'leurs lors lorsque madame mais malgre meilleures meme memes merci messieurs mieux moins',
    'monsieur nous parce parfois pendant peut peuvent plus plutot pour pourquoi pouvez pouvons',
    'pres puis quand quel quelle quelles quelque quelques quels quoi sans sera seront seulement',
    'sinon soit sommes sont souhaitez sous souvent suis tandis tant tous tout toute toutes tres',
    'trop vers veuillez voici voila voir votre vous vraiment',
    // Spanish and Portuguese
    'agora ainda algo antes aqui atentamente atraves aunque boas cada como contigo cordial',
    'cordiales cual cuando cuanto depois desde dias donde durante ella ellos entonces eres essa',
    'esse esta estaba estado estamos estan estar estas este esto estos estou favor fazer foram',
    'fuera gracias hacer hacia hasta haya hola isso luego menos mesmo mientras mismo muchas mucho',
    'muchos muita muito nada noche noite nosotros nossa nosso nuestra nuestro obrigada obrigado',
    'onde otra otro para pela pelo pero poco pode podem porque puede pueden pues quando quien',
    'saludo saludos seja sempre sendo senhor senhora senor senora seus siempre sino sobre solo',
    'somente somos suas tambem tambien tampoco tanto tarde temos tener tiene tienen tinha todo',
    'todos usted ustedes vamos voce voces',
    // Days and times, which say when, not what
    'today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday noon week',
    'weeks days hours minutes minute heute gestern montag dienstag mittwoch donnerstag freitag',
    'samstag sonntag mittag woche wochen tage tagen stunde stunden minuten demain hier lundi mardi',
    'mercredi jeudi vendredi samedi dimanche midi semaine semaines jour jours heure heures aujourd',
    // Italian and Dutch
    'alla anche ancora bedankt buonasera buongiorno ciao come cordiali cosa cosi dalla dalle',
    'della delle dello dove ecco essere fare gentile goedemiddag goedemorgen graag grazie groet',
    'groeten groetjes haar hanno hebben heeft jouw jullie kunnen kunt loro maar meer mijn molto',
    'naar nella nelle niet nostra nostro ogni onze perche prego prima quale quanto quello questa',
    'queste questo saluti senza siamo siete sono stata stato sulla tutti tutto vanaf veel vele',
    'voor vostra vostro vriendelijke waar wanneer welke werd willen wordt zijn zoals zodat zonder',
    'zullen',
  ].flatMap((words) => words.split(' ').map(comparableText)),
);
