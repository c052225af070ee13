/** Three invented people of a region's service guidance, in Swedish. */
import type { ExamplePerson } from './example.ts';

export const peopleSv: readonly ExamplePerson[] = [
  {
    name: 'Aili',
    age: '78',
    quote: 'Nog klarar jag mig, bara jag vet vem jag ska ringa.',
    situation:
      'Bor ensam i ett egnahemshus vid sjön, långt från kyrkbyn. Blev änka för två år sedan. Höften opererades i våras och körkortet förnyades inte längre.',
    strengths:
      'Seg och full av humor. Har varit kokerska i byskolan och känner halva socknen. Sköter trädgården och läser tidningen från pärm till pärm.',
    support:
      'Skjuts till läkaren och butiken. Snöskottning och vedbärning. Någon som tar reda på vad hon har rätt till.',
    people:
      'Dottern bor fem timmar bort och ringer på söndagar. Grannen Eino tittar efter om det ryker ur skorstenen. Marthorna en gång i månaden, om någon ger skjuts.',
    services:
      'Hälsostationen, apoteket, bokbussen. Servicetrafiken är indragen. Hemvården sade att hon är i för gott skick.',
    works:
      'Bokbussens chaufför kommer ihåg hennes namn. Den egna sjukskötaren ringde själv efter operationen.',
    hurts:
      'I telefon ska man välja siffror och kan inte gå tillbaka. Samma sak måste berättas på nytt överallt. Tiden ges till klockan åtta fast första skjutsen går klockan tio.',
    hopes: 'Få bo hemma så länge sjön fryser. Komma ut bland folk en gång i veckan.',
    fears:
      'Att falla utan att någon märker det. Att bli flyttad till stan utan att någon frågar. Att vara till besvär.',
    digital:
      'Knapptelefon och tv. Dottern sköter banken. Surfplattan ligger i lådan sedan en uppdatering skrämde henne.',
    functional:
      'Ett nummer där en människa svarar. Skjuts och mottagningstid ordnas med samma samtal. Papperen fylls i tillsammans, på en gång.',
    social:
      'Träffar andra i byagården varje vecka, och i skjutsen sitter bekanta. Med dottern kan hon prata om annat än ärenden.',
    emotional:
      'Vågar vara ensam också på vintern när hon vet att någon hör av sig. Känner att hon fortfarande råder över sitt eget liv.',
  },
  {
    name: 'Jere',
    age: '22',
    quote: 'Jag vet inte var man ska börja. Så då börjar jag inte alls.',
    situation:
      'Slutade yrkesskolan andra året när depressionen blev värre. Bor i en etta i utkanten av stan. Är vaken om nätterna och sover om dagarna. Hyran är två månader försenad.',
    strengths:
      'Händig: lagar mopeder och datorer. Tålmodig när han får arbeta i lugn och ro. Ärlig, också mot sig själv.',
    support:
      'Rytm i vardagen. Någon som följer med den första gången. Att reda ut ekonomin innan det går till indrivning.',
    people:
      'Lillebror, som han spelar med på nätet. Mamma skickar meddelanden, pappa gör det inte. En lärare frågade i höstas hur han har det, men svaret blev aldrig skrivet.',
    services:
      'FPA, sysselsättningstjänsterna och en gång jouren. Känner till det uppsökande ungdomsarbetet till namnet. Köar till terapi men vet inte hur länge.',
    works:
      'En chatt där man får svara i egen takt. Ungdomsverkstaden där han fick titta in utan att lova något.',
    hurts:
      'Brev som inte säger vad man ska göra. Handläggaren byttes tre gånger på ett år. En enda missad tid, och allt börjar om.',
    hopes: 'Att få något färdigt. En egen liten verkstad någon gång. Att sova om natten.',
    fears: 'Att bli sedd som lat. Att öppna posten. Att det redan är för sent.',
    digital:
      'Duktig med apparater, men myndigheternas sidor får honom att ge upp. Samtalstiden är slut, nätet fungerar. Loggar in med bankkoder.',
    functional:
      'En plan och en människa som håller i trådarna. Saker i rätt ordning: först hyran, sedan sömnen, sedan skolan.',
    social:
      'Verkstaden ger ett gäng där luckan i meritförteckningen inte behöver förklaras. För brorsan kan han berätta vad han gjort i dag.',
    emotional: 'Skammen lättar. Han märker att en enda ordnad sak bär till nästa. Han vågar hoppas.',
  },
  {
    name: 'Karim',
    age: '38',
    quote: 'Jag kan mitt yrke. Än ska jag lära mig vilken lucka man frågar vid.',
    situation:
      'Flyttade till Finland med sin familj för fyra år sedan. Frun studerar språket, barnen går i förskolan, på trean och på sexan. Städar om nätterna fast han är elmontör till yrket.',
    strengths:
      'Talar fem språk. Lär sig snabbt och hjälper andra nyanlända. Materialare i barnens fotbollslag, en som man kan lita på.',
    support:
      'Att få sin examen erkänd. Talterapi för den yngsta. En lugn förklaring av vad som står i ett beslut.',
    people:
      'Frun och tre barn. En bror på andra sidan landet. De andra föräldrarna i laget, två av dem är redan vänner. Mamma blev kvar i hemlandet.',
    services:
      'Rådgivningen, skolan, FPA, sysselsättningstjänsterna, rådgivningspunkten för integration en gång i veckan. Det äldsta barnet har fått tolka vid mammans läkarbesök.',
    works: 'Rådgivaren ringde genast för hans räkning. Skolans meddelanden har numera tydliga rubriker.',
    hurts:
      'Svaret kommer per brev på kanslispråk. Tolken måste beställas veckor i förväg. Varje ämbetsverk sköter bara sin bit och ingen ser hela familjen.',
    hopes: 'Att få göra sitt eget jobb. Att barnen får vara barn och inte tolkar. Ett eget hem med balkong.',
    fears:
      'Att ett fel i en blankett kostar uppehållstillståndet. Att den yngsta inte får hjälp i tid. Att mamma blir sjuk långt borta.',
    digital:
      'Har alltid smarttelefonen med sig och översätter brev med kameran. Klarar ärenden på nätet om orden är tydliga. Frun har ännu inga bankkoder.',
    functional:
      'Familjens ärenden gås igenom på en gång, med tolken på plats. Beslutet på klart språk. En tid går att få också efter arbetsskiftet.',
    social:
      'Det äldsta barnet slipper tolka. Frun hittar bekanta i språkgruppen. Man ser hans kunnande och inte bara behovet av hjälp.',
    emotional:
      'Får vara pappa och inte klient. Kan planera ett år och inte bara en vecka. Känner att han hör hit.',
  },
];
