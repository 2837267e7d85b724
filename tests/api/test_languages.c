/* SPDX-License-Identifier: MIT */
/* test_languages.c - briefs in every language that the library has data for: whole sentences, well
 * joined. */
#include <check.h>
#include <string.h>

#include "support.h"

void languages_tests(Suite *suite);

enum { SENTENCES_MOST = 8 };

/* A text in a language, as the sentences that a reader sees in it. */
static const struct sample {
    const char *language;
    const char *sentences[SENTENCES_MOST + 1]; /* NULL after the last */
} samples[] = {
    {"en",
     {"The lighthouse museum on the northern cape opens again in May after two years of repairs.",
      "Dr. Helen Marsh, who runs the museum, says that approx. 4,000 visitors came each year "
      "before the storm.",
      "The storm of 2019 broke the lamp room and flooded the archive, e.g. the diaries of the "
      "first keepers.",
      "A firm from the U.S. repaired the lens of the lighthouse for 1.2 million dollars.",
      "\"We never thought of giving up the lighthouse,\" said Mr. J. R. Dunn of the town council.",
      "Visitors can climb the tower of the museum every day from 10 a.m. to 6 p.m. in summer."}},
    {"de",
     {"Das Museum im alten Leuchtturm öffnet am 3. Mai nach zwei Jahren Umbau wieder seine Türen.",
      "Vor dem Sturm kamen laut Dr. Helga Brandt jedes Jahr ca. 4000 Besucher in den Leuchtturm.",
      "Der Sturm zerstörte die Lampe und viele Schriften des Archivs, z. B. die Tagebücher der "
      "ersten Wärter.",
      "Die Firma in Halle Nr. 12 am Hafen hat die Linse des Leuchtturms für 1,2 Mio. Euro "
      "repariert.",
      "„Wir wollten den Leuchtturm nie aufgeben“, sagte der Bürgermeister bei der Feier im Hafen.",
      "Im Sommer kann der Turm des Museums jeden Tag bestiegen werden, im Winter nur am "
      "Wochenende."}},
    {"fr",
     {"Le musée du phare rouvre ses portes en mai après deux ans de travaux et de réparations.",
      "Avant la tempête, selon M. Lefèvre, env. 4 000 visiteurs venaient chaque année au musée du "
      "phare.",
      "La tempête a détruit la lampe et une partie des archives, p. ex. les journaux des premiers "
      "gardiens.",
      "Une entreprise de Saint-Malo a réparé la lentille du phare pour 1,2 million d'euros.",
      "« Nous n'avons jamais voulu abandonner ce phare », a déclaré Mme Le Goff, maire de la "
      "ville.",
      "En été, les visiteurs pourront monter tous les jours en haut de la tour du musée."}},
    {"es",
     {"El museo del faro abre de nuevo sus puertas en mayo después de dos años de obras.",
      "Antes de la tormenta, según la Dra. Elena Ruiz, unas 4.000 personas visitaban el faro cada "
      "año.",
      "La tormenta destruyó la lámpara y una parte del archivo, p. ej. los diarios de los primeros "
      "fareros.",
      "Una empresa de los EE. UU. reparó la lente del faro por 1,2 millones de euros.",
      "«Nunca pensamos en abandonar el faro», dijo el Sr. Ortega en la fiesta del puerto.",
      "En verano los visitantes podrán subir todos los días a la torre del museo."}},
    {"it",
     {"Il museo del faro riapre a maggio dopo due anni di lavori e di riparazioni.",
      "Prima della tempesta, secondo il dott. Bianchi, ca. 4.000 persone visitavano ogni anno il "
      "faro.",
      "La tempesta ha distrutto la lampada e una parte dell'archivio, ad es. i diari dei primi "
      "guardiani.",
      "Una ditta di Genova ha riparato la lente del faro per 1,2 milioni di euro.",
      "«Non abbiamo mai voluto abbandonare il faro», ha detto il sig. Rossi durante la festa del "
      "porto.",
      "In estate i visitatori potranno salire ogni giorno sulla torre del museo."}},
    {"pt",
     {"O museu do farol reabre as suas portas em maio depois de dois anos de obras.",
      "Antes da tempestade, segundo a Dra. Helena Dias, cerca de 4.000 pessoas visitavam o farol "
      "por ano.",
      "A tempestade destruiu a lâmpada e uma parte do arquivo, p. ex. os diários dos primeiros "
      "faroleiros.",
      "Uma empresa da Av. Atlântica consertou a lente do farol por 1,2 milhões de euros.",
      "“Nunca pensamos em abandonar o farol”, disse o Sr. Nogueira na festa do porto.",
      "No verão os visitantes poderão subir todos os dias à torre do museu."}},
    {"nl",
     {"Het museum in de oude vuurtoren gaat in mei na twee jaar verbouwing weer open.",
      "Voor de storm kwamen er volgens dhr. Jansen elk jaar ca. 4000 bezoekers naar de vuurtoren.",
      "De storm vernielde de lamp en een deel van het archief, bijv. de dagboeken van de eerste "
      "wachters.",
      "Een bedrijf uit Rotterdam heeft de lens van de vuurtoren voor 1,2 miljoen euro hersteld.",
      "\"Wij wilden de vuurtoren nooit opgeven\", zei mevr. De Vries op het feest in de haven.",
      "In de zomer kunnen bezoekers elke dag de toren van het museum beklimmen."}},
    {"sv",
     {"Museet i den gamla fyren öppnar igen i maj efter två års ombyggnad och reparationer.",
      "Före stormen kom enligt dr. Helena Berg ungefär 4 000 besökare till fyren varje år.",
      "Stormen förstörde lampan och en del av arkivet, t.ex. de första fyrvaktarnas dagböcker.",
      "Ett företag från Göteborg har lagat fyrens lins för 1,2 miljoner kronor.",
      "”Vi ville aldrig överge fyren”, sade kommunens ordförande vid festen i hamnen.",
      "På sommaren kan besökarna varje dag gå upp i museets torn."}},
    {"da",
     {"Museet i det gamle fyrtårn åbner igen i maj efter to års ombygning og reparationer.",
      "Før stormen kom der ifølge dr. Hanne Krog ca. 4.000 besøgende til fyrtårnet hvert år.",
      "Stormen ødelagde lampen og en del af arkivet, f.eks. de første fyrpasseres dagbøger.",
      "Et firma fra Aarhus har repareret fyrtårnets linse for 1,2 mio. kroner.",
      "»Vi ville aldrig opgive fyrtårnet,« sagde borgmesteren ved festen i havnen.",
      "Om sommeren kan de besøgende hver dag gå op i museets tårn."}},
    {"no",
     {"Museet i det gamle fyrtårnet åpner igjen i mai etter to år med ombygging og reparasjoner.",
      "Før stormen kom det ifølge dr. Hanne Berg ca. 4 000 besøkende til fyrtårnet hvert år.",
      "Stormen ødela lampen og en del av arkivet, f.eks. dagbøkene til de første fyrvokterne.",
      "Et firma fra Bergen har reparert linsen i fyrtårnet for 1,2 mill. kroner.",
      "«Vi ville aldri gi opp fyrtårnet», sa ordføreren under festen ved havnen.",
      "Om sommeren kan de besøkende gå opp i tårnet hver dag hvis været er godt."}},
    {"fi",
     {"Vanhan majakan museo avataan jälleen toukokuussa kahden vuoden korjaustöiden jälkeen.",
      "Ennen myrskyä majakassa kävi tri Helena Virtasen mukaan joka vuosi n. 4 000 kävijää.",
      "Myrsky tuhosi lampun ja osan arkistosta, esim. ensimmäisten majakanvartijoiden päiväkirjat.",
      "Turkulainen yritys korjasi majakan linssin 1,2 miljoonalla eurolla.",
      "”Emme koskaan halunneet luopua majakasta”, sanoi kaupunginjohtaja sataman juhlassa.",
      "Kesällä kävijät voivat nousta museon torniin joka päivä."}},
    {"pl",
     {"Muzeum w starej latarni morskiej zostanie ponownie otwarte w maju po dwóch latach remontu.",
      "Przed sztormem do latarni przyjeżdżało według prof. Anny Nowak co roku ok. 4000 osób.",
      "Sztorm zniszczył lampę i część archiwum, np. dzienniki pierwszych latarników.",
      "Firma z ul. Portowej w Gdyni naprawiła soczewkę latarni za 1,2 mln złotych.",
      "„Nigdy nie chcieliśmy porzucić latarni”, powiedział burmistrz podczas święta w porcie.",
      "Latem goście będą mogli codziennie wchodzić na wieżę muzeum."}},
    {"cs",
     {"Muzeum ve starém majáku se po dvou letech oprav znovu otevře 3. května.",
      "Před bouří přicházelo podle prof. Heleny Novákové do majáku každý rok asi 4 000 lidí.",
      "Bouře zničila lampu a část archivu, např. deníky prvních strážců majáku.",
      "Firma z Plzně opravila čočku majáku za 1,2 mil. korun.",
      "„Nikdy jsme nechtěli maják opustit,“ řekl starosta při slavnosti v přístavu.",
      "V létě budou moci návštěvníci vystoupit na věž muzea každý den."}},
    {"ru",
     {"Музей в старом маяке снова откроется в мае после двух лет ремонта.",
      "До бури, по словам проф. А. П. Соколовой, на маяк каждый год приезжало около 4 тыс. "
      "человек.",
      "Буря разбила лампу и уничтожила часть архива, т. е. дневники первых смотрителей маяка.",
      "Фирма с ул. Морской починила линзу маяка за 1,2 млн рублей.",
      "«Мы никогда не хотели бросить этот маяк», — сказал глава города на празднике в порту.",
      "Летом посетители смогут каждый день подниматься на башню музея."}},
    {"uk",
     {"Музей у старому маяку знову відкриється в травні після двох років ремонту.",
      "До бурі, за словами проф. О. І. Коваленко, на маяк щороку приїжджало близько 4 тис. людей.",
      "Буря розбила лампу і знищила частину архіву, напр. щоденники перших доглядачів маяка.",
      "Фірма з вул. Морської відремонтувала лінзу маяка за 1,2 млн гривень.",
      "«Ми ніколи не хотіли покинути цей маяк», — сказав міський голова на святі в порту.",
      "Улітку відвідувачі зможуть щодня підніматися на вежу музею."}},
    {"tr",
     {"Eski deniz fenerindeki müze, iki yıl süren onarımdan sonra mayıs ayında yeniden açılıyor.",
      "Fırtınadan önce, Prof. Dr. Ayşe Yılmaz'a göre feneri her yıl yaklaşık 4.000 kişi geziyordu.",
      "Fırtına lambayı ve arşivin bir bölümünü, örn. ilk bekçilerin günlüklerini yok etti.",
      "İzmir'den bir şirket fenerin merceğini 1,2 milyon liraya onardı.",
      "“Feneri bırakmayı hiç düşünmedik” dedi belediye başkanı limandaki törende.",
      "Yaz aylarında ziyaretçiler müzenin kulesine her gün çıkabilecek."}},
    {"el",
     {"Το μουσείο του παλιού φάρου ανοίγει ξανά τον Μάιο μετά από δύο χρόνια εργασιών.",
      "Πριν από την καταιγίδα, σύμφωνα με τον κ. Παπαδόπουλο, έρχονταν στον φάρο 4.000 "
      "επισκέπτες τον χρόνο.",
      "Η καταιγίδα κατέστρεψε τη λάμπα και μέρος του αρχείου, π.χ. τα ημερολόγια των πρώτων "
      "φυλάκων.",
      "Μια εταιρεία από τον Πειραιά επισκεύασε τον φακό του φάρου για 1,2 εκατ. ευρώ.",
      "Θα ανεβαίνουν άραγε οι επισκέπτες στον πύργο και τον χειμώνα;",
      "Το καλοκαίρι πάντως το μουσείο του φάρου θα είναι ανοιχτό κάθε μέρα."}},
    {"ro",
     {"Muzeul din vechiul far se deschide din nou în luna mai, după doi ani de lucrări.",
      "Înainte de furtună, potrivit dr. Elena Popescu, farul avea cca. 4.000 de vizitatori în "
      "fiecare an.",
      "Furtuna a distrus lampa și o parte din arhivă, de ex. jurnalele primilor paznici ai "
      "farului.",
      "O firmă de pe str. Portului a reparat lentila farului pentru 1,2 milioane de lei.",
      "„Nu am vrut niciodată să părăsim farul”, a spus primarul la sărbătoarea din port.",
      "Vara, vizitatorii vor putea urca în fiecare zi în turnul muzeului."}},
    {"hu",
     {"A régi világítótorony múzeuma két év felújítás után május 3. napján újra megnyílik.",
      "A vihar előtt dr. Kovács Ilona szerint évente kb. 4000 látogató jött a világítótoronyba.",
      "A vihar tönkretette a lámpát és az irattár egy részét, pl. az első toronyőrök naplóit.",
      "Egy szegedi cég 1,2 millió forintért javította meg a világítótorony lencséjét.",
      "„Soha nem akartuk elhagyni a világítótornyot” – mondta a polgármester a kikötői ünnepségen.",
      "Nyáron a látogatók minden nap felmehetnek a múzeum tornyába."}},
    {"ar",
     {"يفتح متحف المنارة القديمة أبوابه من جديد في شهر مايو بعد عامين من أعمال الترميم.",
      "قبل العاصفة كان يزور المنارة كل عام نحو 4000 شخص كما تقول د. هدى منصور مديرة المتحف.",
      "دمرت العاصفة المصباح وجزءا من الأرشيف، ومنه يوميات الحراس الأوائل للمنارة.",
      "أصلحت شركة من الإسكندرية عدسة المنارة مقابل 1.2 مليون دولار.",
      "هل يستطيع الزوار صعود برج المتحف في الشتاء أيضا؟",
      "سيكون المتحف مفتوحا كل يوم في الصيف، وسيصعد الزوار إلى أعلى المنارة."}},
    {"fa",
     {"موزهٔ فانوس دریایی قدیمی پس از دو سال بازسازی در ماه مه دوباره باز "
      "می‌شود.",
      "پیش از توفان، به گفتهٔ دکتر پروین رستمی، هر سال حدود ۴۰۰۰ نفر از فانوس دریایی دیدن "
      "می‌کردند.",
      "توفان چراغ و بخشی از بایگانی را از بین برد که یادداشت‌های نخستین نگهبانان نیز در آن بود.",
      "شرکتی از بوشهر عدسی فانوس دریایی را با هزینهٔ ۱٫۲ میلیون دلار تعمیر کرد.",
      "آیا بازدیدکنندگان در زمستان هم می‌توانند از برج موزه بالا بروند؟",
      "در تابستان موزهٔ فانوس دریایی هر روز برای مردم باز خواهد بود."}},
    {"ur",
     {"پرانے روشنی کے مینار کا عجائب گھر دو سال کی مرمت کے بعد مئی میں دوبارہ کھل رہا ہے۔",
      "طوفان سے پہلے ڈاکٹر ثمینہ احمد کے مطابق ہر سال تقریباً 4000 لوگ مینار دیکھنے آتے تھے۔",
      "طوفان نے چراغ کو توڑ دیا اور پہلے محافظوں کی ڈائریاں بھی ضائع ہو گئیں۔",
      "کراچی کی ایک کمپنی نے مینار کا شیشہ 1.2 ملین روپے میں ٹھیک کیا ہے۔",
      "کیا لوگ سردیوں میں بھی عجائب گھر کے مینار پر چڑھ سکیں گے؟",
      "گرمیوں میں روشنی کے مینار کا عجائب گھر ہر روز کھلا رہے گا۔"}},
    {"he",
     {"המוזיאון במגדלור הישן נפתח מחדש בחודש מאי אחרי שנתיים של שיפוצים.",
      "לפני הסערה ביקרו במגדלור, לדברי ד\"ר הלנה כהן, כ־4,000 איש בכל שנה.",
      "הסערה הרסה את המנורה ואת חלק מן הארכיון, ובו היומנים של שומרי המגדלור הראשונים.",
      "חברה מחיפה תיקנה את העדשה של המגדלור תמורת 1.2 מיליון שקלים.",
      "\"מעולם לא רצינו לנטוש את המגדלור\", אמר פרופ' לוי בחגיגה בנמל.",
      "בקיץ יוכלו המבקרים לעלות בכל יום אל ראש המגדל של המוזיאון."}},
    {"hi",
     {"पुराने प्रकाशस्तंभ का संग्रहालय दो साल की मरम्मत के बाद मई में फिर से खुल रहा है।",
      "तूफान से पहले डॉ. हेमा शर्मा के अनुसार हर साल लगभग 4,000 लोग प्रकाशस्तंभ देखने आते थे।",
      "तूफान ने दीपक को तोड़ दिया और पहले पहरेदारों की डायरियाँ भी नष्ट हो गईं।",
      "मुंबई की एक कंपनी ने प्रकाशस्तंभ का लेंस 1.2 करोड़ रुपये में ठीक किया है।",
      "क्या लोग सर्दियों में भी संग्रहालय की मीनार पर चढ़ सकेंगे?",
      "गर्मियों में प्रकाशस्तंभ का संग्रहालय हर दिन खुला रहेगा।"}},
    {"bn",
     {"পুরনো বাতিঘরের জাদুঘর দুই বছরের মেরামতের পরে মে মাসে আবার খুলছে।",
      "ঝড়ের আগে ড. হেনা রহমানের মতে প্রতি বছর প্রায় ৪,০০০ মানুষ বাতিঘর দেখতে আসতেন।",
      "ঝড়ে বাতিটি ভেঙে যায় এবং প্রথম প্রহরীদের দিনলিপিও নষ্ট হয়ে যায়।",
      "চট্টগ্রামের একটি কোম্পানি ১.২ কোটি টাকায় বাতিঘরের লেন্স মেরামত করেছে।",
      "শীতকালেও কি মানুষ জাদুঘরের চূড়ায় উঠতে পারবেন?",
      "গ্রীষ্মকালে বাতিঘরের জাদুঘর প্রতিদিন খোলা থাকবে।"}},
    {"ta",
     {"பழைய கலங்கரை விளக்கத்தின் அருங்காட்சியகம் இரண்டு ஆண்டு பழுதுபார்ப்புக்குப் பிறகு மே "
      "மாதம் மீண்டும் திறக்கிறது.",
      "புயலுக்கு முன் ஒவ்வொரு ஆண்டும் சுமார் 4,000 பேர் கலங்கரை விளக்கத்தைப் பார்க்க வந்தனர் "
      "என்று திரு. குமார் கூறினார்.",
      "புயல் விளக்கை உடைத்தது, முதல் காவலர்களின் நாட்குறிப்புகளையும் அழித்தது.",
      "சென்னையைச் சேர்ந்த ஒரு நிறுவனம் விளக்கின் கண்ணாடியை 1.2 கோடி ரூபாய்க்குச் சரிசெய்தது.",
      "குளிர்காலத்திலும் மக்கள் அருங்காட்சியகத்தின் கோபுரத்தில் ஏற முடியுமா?",
      "கோடைக்காலத்தில் அருங்காட்சியகம் ஒவ்வொரு நாளும் திறந்திருக்கும்."}},
    {"zh",
     {"老灯塔博物馆经过两年的修缮将于五月重新开放。",
      "据馆长李海兰博士说，风暴之前每年约有4000人参观灯塔。",
      "风暴毁坏了灯塔的灯和一部分档案，包括最早的守塔人的日记。",
      "上海的一家公司花费1.2亿元修复了灯塔的透镜。",
      "市长在港口的庆祝会上说：“我们从来没有想过放弃灯塔！”",
      "夏天游客每天都可以登上博物馆的塔顶。"}},
    {"ja",
     {"古い灯台の博物館は、二年間の修理を終えて五月に再び開館する。",
      "館長の林博士によると、嵐の前は毎年およそ4000人が灯台を訪れていた。",
      "嵐は灯台のランプを壊し、初代の灯台守の日記などの資料も失われた。",
      "横浜の会社が灯台のレンズを1.2億円で修理した。",
      "「灯台をあきらめようと思ったことはない。」と市長は港の祝賀会で話した。",
      "夏の間、訪れた人は毎日博物館の塔に登ることができる。"}},
    {"ko",
     {"오래된 등대 박물관이 2년 동안의 수리를 마치고 5월에 다시 문을 연다.",
      "관장인 김해란 박사에 따르면 폭풍이 오기 전에는 해마다 약 4,000명이 등대를 찾았다.",
      "폭풍은 등대의 램프를 부수었고 첫 등대지기들의 일기도 사라지게 했다.",
      "부산의 한 회사가 1.2억 원을 들여 등대의 렌즈를 고쳤다.",
      "\"우리는 등대를 포기하려고 한 적이 없습니다.\"라고 시장은 항구의 잔치에서 말했다.",
      "여름에는 방문객이 날마다 박물관의 탑에 올라갈 수 있다."}},
    {"th",
     {"พิพิธภัณฑ์ประภาคารเก่าจะเปิดอีกครั้งในเดือนพฤษภาคมหลังจากซ่อมแซมมาสองปี",
      "นักท่องเที่ยวประมาณสี่พันคนมาเยี่ยมชมประภาคารทุกปีก่อนที่พายุจะพัดเข้าฝั่ง",
      "พายุทำลายตะเกียงของประภาคารและบันทึกประจำวันของผู้ดูแลรุ่นแรกจนหมดสิ้น",
      "บริษัทจากกรุงเทพฯซ่อมเลนส์ของประภาคารด้วยเงินสิบสองล้านบาทตั้งแต่ต้นปีที่แล้ว",
      "นายกเทศมนตรีกล่าวที่ท่าเรือว่าชาวเมืองไม่เคยคิดจะทิ้งประภาคารแห่งนี้เลย",
      "ผู้เข้าชมสามารถขึ้นไปบนหอคอยของพิพิธภัณฑ์ได้ทุกวันในช่วงฤดูร้อน"}},
    {"vi",
     {"Bảo tàng trong ngọn hải đăng cũ sẽ mở cửa trở lại vào tháng năm sau hai năm sửa chữa.",
      "Trước cơn bão, theo TS. Nguyễn Hải Lan, mỗi năm có khoảng 4.000 người đến thăm hải đăng.",
      "Cơn bão đã phá hỏng ngọn đèn và một phần kho tư liệu, trong đó có nhật ký của những người "
      "gác đèn.",
      "Một công ty ở TP. Hồ Chí Minh đã sửa thấu kính của hải đăng với giá 1,2 tỷ đồng.",
      "“Chúng tôi chưa bao giờ muốn bỏ ngọn hải đăng”, ông thị trưởng nói trong buổi lễ ở cảng.",
      "Vào mùa hè, du khách có thể lên tháp của bảo tàng mỗi ngày."}},
    {"id",
     {"Museum di mercusuar tua itu akan dibuka kembali pada bulan Mei setelah dua tahun perbaikan.",
      "Sebelum badai, menurut Dr. Siti Rahayu, sekitar 4.000 orang mengunjungi mercusuar setiap "
      "tahun.",
      "Badai itu merusak lampu dan sebagian arsip, termasuk buku harian para penjaga mercusuar "
      "yang pertama.",
      "Sebuah perusahaan di Jl. Sudirman memperbaiki lensa mercusuar dengan biaya 1,2 miliar "
      "rupiah.",
      "\"Kami tidak pernah ingin meninggalkan mercusuar ini,\" kata wali kota pada perayaan di "
      "pelabuhan.",
      "Pada musim panas para pengunjung dapat naik ke menara museum setiap hari."}},
    {"bg",
     {"Музеят в стария фар отваря отново врати през май след двугодишен ремонт.",
      "Преди бурята, според проф. Елена Петрова, фарът е имал всяка година около 4 хил. "
      "посетители.",
      "Бурята унищожи лампата и част от архива, напр. дневниците на първите пазачи на фара.",
      "Фирма от ул. Приморска поправи лещата на фара за 1,2 млн. лева.",
      "„Никога не сме искали да изоставим фара“, каза кметът на празника в пристанището.",
      "През лятото посетителите ще могат да се качват на кулата на музея всеки ден."}},
    {"ca",
     {"El museu del far torna a obrir les portes al maig després de dos anys d'obres.",
      "Abans de la tempesta, segons la Dra. Elena Puig, unes 4.000 persones visitaven el far cada "
      "any.",
      "La tempesta va destruir el llum i una part de l'arxiu, p. ex. els diaris dels primers "
      "faroners.",
      "Una empresa de Barcelona va reparar la lent del far per 1,2 milions d'euros.",
      "«Mai no hem volgut abandonar el far», va dir el Sr. Ferrer a la festa del port.",
      "A l'estiu els visitants podran pujar cada dia a la torre del museu."}},
    {"eu",
     {"Itsasargi zaharreko museoa maiatzean irekiko da berriro, bi urteko lanen ondoren.",
      "Ekaitzaren aurretik, Elena Agirre zuzendariaren arabera, urtero 4.000 lagun inguru "
      "etortzen ziren itsasargira.",
      "Ekaitzak lanpara eta artxiboaren zati bat hondatu zituen, adib. lehen zaindarien "
      "egunkariak.",
      "Bilboko enpresa batek itsasargiaren lentea konpondu du 1,2 milioi euroren truke.",
      "«Ez dugu inoiz itsasargia utzi nahi izan», esan zuen alkateak portuko jaian.",
      "Udan bisitariek egunero igo ahal izango dute museoaren dorrera."}},
    {"lt",
     {"Senojo švyturio muziejus gegužės mėnesį po dvejų metų remonto vėl atveria duris.",
      "Prieš audrą, pasak prof. Elenos Kazlauskienės, švyturį kasmet aplankydavo apie 4 tūkst. "
      "žmonių.",
      "Audra sunaikino lempą ir dalį archyvo, pvz. pirmųjų prižiūrėtojų dienoraščius.",
      "Klaipėdos įmonė suremontavo švyturio lęšį už 1,2 mln. eurų.",
      "„Mes niekada nenorėjome apleisti švyturio“, – sakė meras per šventę uoste.",
      "Vasarą lankytojai galės kasdien lipti į muziejaus bokštą."}},
};

/* The sentences of a sample in a paragraph, and where each lies in it. */
typedef struct paragraph {
    test_string text;
    size_t count, words;
    size_t starts[SENTENCES_MOST], ends[SENTENCES_MOST];
} paragraph;

/* Between the sentences of a paragraph. */
static const char *joiner_of(const char *language)
{
    return strstr("zh ja", language) ? "" : " ";
}

static paragraph join(const struct sample *sample)
{
    paragraph p = {0};
    for (; p.count < SENTENCES_MOST && sample->sentences[p.count]; p.count++) {
        if (p.count)
            test_string_puts(&p.text, joiner_of(sample->language));
        p.starts[p.count] = p.text.length;
        test_string_puts(&p.text, sample->sentences[p.count]);
        p.ends[p.count] = p.text.length;
    }
    p.words = test_count_words(p.text.bytes, p.text.length);
    return p;
}

/* The number of the sentence of the sample that a span is, letter for letter. */
static size_t find_sentence(const paragraph *p, const struct sample *sample,
                            const summ_sentence *sentence)
{
    size_t i = 0;
    while (i < p->count && p->starts[i] != sentence->offset)
        i++;
    if (i == p->count || p->ends[i] != sentence->offset + sentence->length)
        ck_abort_msg("%s: no sentence: %.*s", sample->language, (int)sentence->length,
                     p->text.bytes + sentence->offset);
    return i;
}

/* A brief has whole sentences of the sample, in order, joined as the script joins them. */
static void check_brief(const summ_summary *summary, const paragraph *p,
                        const struct sample *sample)
{
    test_check_summary(summary, p->text.bytes, p->text.length);
    ck_assert_str_eq(summ_summary_get_language(summary), sample->language);
    ck_assert_uint_eq(summ_summary_get_flags(summary) & ~(uint32_t)SUMM_SUMMARY_OVER_BUDGET, 0);
    test_string should = {0};
    for (size_t i = 0; i < summ_summary_get_sentence_count(summary); i++) {
        summ_sentence sentence = test_sentence(summary, i);
        if (i)
            test_string_puts(&should, joiner_of(sample->language));
        test_string_puts(&should, sample->sentences[find_sentence(p, sample, &sentence)]);
    }
    ck_assert_str_eq(summ_summary_get_text(summary, NULL), should.bytes);
    test_string_free(&should);
}

START_TEST(sentences)
{
    /* The language is detected, and the sentences of the document are those of the sample. */
    const struct sample *sample = &samples[_i];
    paragraph p = join(sample);
    summ_document *document = test_document(p.text.bytes, p.text.length, NULL);
    ck_assert_str_eq(summ_document_get_language(document), sample->language);
    for (size_t i = 0; i < summ_document_get_sentence_count(document); i++) {
        summ_sentence sentence = test_document_sentence(document, i);
        ck_assert_uint_eq(find_sentence(&p, sample, &sentence), i);
        ck_assert_uint_eq(sentence.passed, SUMM_PASSED_OVER_NOT);
    }
    ck_assert_uint_eq(summ_document_get_sentence_count(document), p.count);
    summ_document_free(document);
    test_string_free(&p.text);
}
END_TEST

START_TEST(briefs)
{
    const struct sample *sample = &samples[_i];
    paragraph p = join(sample);
    summ_summary *summary = test_summarize(p.text.bytes, p.text.length, NULL);
    ck_assert_uint_ge(summ_summary_get_sentence_count(summary), 2);
    ck_assert_uint_le(summ_summary_get_sentence_count(summary), 3);
    check_brief(summary, &p, sample);
    summ_summary_free(summary);
    for (size_t count = 1; count <= p.count; count++) {
        summ_options *options = test_options();
        summ_options_set_sentences(options, count);
        summary = test_summarize(p.text.bytes, p.text.length, options);
        ck_assert_uint_le(summ_summary_get_sentence_count(summary), count);
        ck_assert_uint_ge(summ_summary_get_sentence_count(summary), count < 5 ? count : 5);
        check_brief(summary, &p, sample);
        summ_summary_free(summary);
        summ_options_free(options);
    }
    test_string_free(&p.text);
}
END_TEST

START_TEST(budgets)
{
    const struct sample *sample = &samples[_i];
    paragraph p = join(sample);
    for (int bytes = 0; bytes <= 1; bytes++) {
        size_t last = 0;
        for (size_t tenth = 1; tenth <= 10; tenth++) {
            summ_options *options = test_options();
            size_t limit = tenth * (bytes ? p.text.length : p.words) / 10;
            if (bytes)
                summ_options_set_bytes(options, limit);
            else
                summ_options_set_words(options, limit ? limit : 1);
            summ_summary *summary = test_summarize(p.text.bytes, p.text.length, options);
            check_brief(summary, &p, sample);
            size_t length;
            const char *text = summ_summary_get_text(summary, &length);
            size_t spent = bytes ? length : summ_summary_get_word_count(summary);
            if (summ_summary_get_flags(summary) & SUMM_SUMMARY_OVER_BUDGET)
                ck_assert_uint_eq(summ_summary_get_sentence_count(summary), 1);
            else
                ck_assert_uint_le(spent, limit);
            /* Where there are spaces between words, words are what is between them. */
            if (!strstr("zh ja th", sample->language))
                ck_assert_uint_eq(summ_summary_get_word_count(summary),
                                  test_count_words(text, length));
            last = summ_summary_get_sentence_count(summary);
            summ_summary_free(summary);
            summ_options_free(options);
        }
        if (bytes)
            ck_assert_uint_ge(last, 5); /* room for all, and for what repeats none */
    }
    test_string_free(&p.text);
}
END_TEST

/* How some languages end a question or a sentence. */
static const struct ending {
    const char *language, *mark;
} endings[] = {
    {"el", ";"},
    {"el", "\xCD\xBE"},
    {"hy", ":"},
    {"hy", "\xD6\x89"},
    {"am", "\xE1\x8D\xA7"},
    {"am", "\xE1\x8D\xA2"},
    {"hi", "\xE0\xA5\xA4"},
    {"my", "\xE1\x81\x8B"},
    {"km", "\xE1\x9F\x94"},
    {"ur", "\xDB\x94"},
    {"ar", "\xD8\x9F"},
    {"en", "\xE2\x80\xBD"},
};

/* A page of paragraphs, each a sentence; the one in the middle ends with `mark`. */
static test_string page_with(const char *mark)
{
    test_string page = {0};
    for (size_t p = 0; p < 9; p++) {
        for (size_t w = 0; w < 9; w++) {
            char word[] = " word";
            word[1] = (char)('a' + p);
            word[2] = (char)('a' + w * (p + 1) % 7);
            test_string_puts(&page, w ? word : word + 1);
        }
        test_string_puts(&page, p == 4 ? mark : ".");
        test_string_puts(&page, "\n\n");
    }
    return page;
}

START_TEST(its_own_marks_end_sentences)
{
    /* A paragraph that ends as sentences do in its language is neither a heading nor left open. */
    const struct ending *ending = &endings[_i];
    summ_options *options = test_options();
    summ_options_set_language(options, ending->language, strlen(ending->language));
    test_string own = page_with(ending->mark), usual = page_with("?"), open = page_with("");
    summ_document *of_own = test_document(own.bytes, own.length, options);
    summ_document *of_usual = test_document(usual.bytes, usual.length, options);
    summ_document *of_open = test_document(open.bytes, open.length, options);
    ck_assert_int_eq(test_document_sentence(of_open, 4).passed, SUMM_PASSED_OVER_HEADING);
    for (size_t i = 0; i < summ_document_get_sentence_count(of_usual); i++) {
        summ_sentence a = test_document_sentence(of_own, i);
        summ_sentence b = test_document_sentence(of_usual, i);
        ck_assert_int_eq(a.passed, SUMM_PASSED_OVER_NOT);
        ck_assert_uint_eq(a.rank, b.rank);
        ck_assert_double_eq(a.score, b.score);
    }
    summ_document_free(of_own);
    summ_document_free(of_usual);
    summ_document_free(of_open);
    test_string_free(&own);
    test_string_free(&usual);
    test_string_free(&open);
    summ_options_free(options);
}
END_TEST

void languages_tests(Suite *suite)
{
    int all = (int)(sizeof samples / sizeof *samples);
    TCase *languages = tcase_create("languages");
    tcase_add_loop_test(languages, sentences, 0, all);
    tcase_add_loop_test(languages, briefs, 0, all);
    tcase_add_loop_test(languages, budgets, 0, all);
    tcase_add_loop_test(languages, its_own_marks_end_sentences, 0,
                        (int)(sizeof endings / sizeof *endings));
    suite_add_tcase(suite, languages);
}
