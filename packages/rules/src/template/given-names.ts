/**
 * Given names of many peoples that letters of a support team are likely to hold, without accents, in lower case. Names that are
 * mostly other words ("long", "made") are left out.
 */
const NAMES = `
  aad aada aaliyah aarav aaron aarti abbey abby abdelrahman abdirahman abdou abdul abdulla abdullah abdulrahman abe abeba abebe abeiku abel abena
  abhijit abhinav abhishek abigail abimbola abiodun abiola abisola abisoye aboubakar abraham abril abu achieng ada adaeze adam adama adan adaugo
  addison ade adebayo adebola adeboye adedayo adegoke adekunle adel adela adelajda adele adelina ademola adenike adeola aderonke adesuwa adil adina
  aditi aditya adjoa adnan adolf adolfo adrian adriana adriano adwoa afaf afia afonso afsaneh afua agata agaton agnes agneta agnieszka agrypina agus
  agustin aharon ahmad ahmed ahmet aida aidan aiden aiko aileen aimee ainhoa aino ainura aisha aisling aissata aissatou aisyah aitana aitor aivar
  aizhan ajay akande akanni akash ake akemi akhil aki akihiro akinyi akira akofa akorfa akos akosua akoth akram aksel akshay akua akumaa akunna
  akwasi akwesi al alade alan alana alba albert alberta alberte alberto albin albina aldo alea aled alejandra alejandro alejo aleksandar aleksander
  aleksandr aleksandra aleksei aleksi aleksy alena alessandra alessandro alessia alessio alex alexa alexander alexandra alexandre alexandrea
  alexandros alexandru alexei alexey alexis aleyna alfie alfonso alfred alfreda alfredo ali alia alice alicia alicja alida alina aline alisa alisha
  alison aliya aliyah alla allan allegra allen allison alma almaz alois alok alon alun alva alvaro alvin alwar alyssa ama amabela amadou amaia amal
  amalia amalie amanda amani amar amara amber ambrose ambrozy amelia amelie amer amihan amin amina aminat aminata aminu amir amira amit amita amnon
  amol amos amparo ampofo amrita amy ana anabela anahit anahita analyn anand ananya anaru anas anastasia anastasios anastasiya anastazja anatol
  anatolie anatoly anca andela ander anders andre andrea andreas andrei andrej andreja andres andrew andrey andris andriy andrzej andy andzelika
  anele aneta anette angel angela angelica angelina angelique angelo angelos angharad angie angus anh ani anica anika anil anita anja anjali anjana
  anka anke ankit ankita ann anna annabel annabelle annalisa anne anneke anneli annelies anneliese annelise annemarie annette anni annie annika
  annikki anouk ansgary ansh anshul ante antero anthony antje antoinette anton antonella antoni antonia antonin antonina antonio antonis antony
  antti anu anuj anup anupam anuradha anushka anwar anzhelika aoibheann aoife aparna apollinary apostolos april araceli aram araminta arash archana
  archibald archie arda ardeshir ari ariadna arian ariana ariane arianna ariel arinze aristide aristides arjan arjen arjun arkadi arkadiusz arkady
  arlene arman armand armando armen armin arnau arnav arne arno arnold arnoud aroha aron arseniusz arshad arta artem arthur arto artur arturo arturs
  artyom arun aruna arunthavanathan arvid arvind arwa arya aryan arystarch asa asaf asante asger ash asha ashish ashleigh ashley ashok ashot ashton
  ashwin asia asif aslan asma assane asta astou astrid asuka asya atanazy athanasios atieno atif atsushi attila atul audrey august augustin
  augustina aurea aurel aurelia aurelie aurelio aurora austin autumn ava avani avery avi avigail avinash aviv awa awesi awino axel aya ayaka ayana
  ayanda ayaz ayden ayebatari ayelet ayesha ayinde ayla aylin ayman ayo ayodele ayomide ayoub ayse ayu ayumi ayush azadeh azamat aziz aziza azizah
  azra azubuike baaba babacar babajide babak babatunde badr bahar bahram baiba bailey bakhyt balaji balazs baldwin balwinder bambang bamidele banji
  bankole bao baraka baran barasa barb barbara barbel barbora barbro barnaby barry bart bartek bartosz bas basel bashir basma bastiaan batya baz
  bazyli bazza beata beate beatrice beatriz beatrycze beau becca becky becs begona behnam behrouz bekele bela belen belinda bella ben bence benedita
  benedykt bengt beniamin benicio benigno benito benjamim benjamin bennie benny benoit bente berenice berit bernadette bernard bernardo bernd
  bernice bert berta bertha bertie bertram bertrand besnik bess beth bethan bethany betina bettina betty bev beverly bex bharat bharti bhavesh
  bhavin bhavna bianca bianka bibi bibiana bibianna bilal biljana bill billie billy binh binta birgit birgitta birgitte bjarne bjork bjorn blake
  blanca blanche blanka blazej blerta bo boaz bob bobbie bobby bodil bogdan boguslaw bohdan bohumil boitumelo bojan bojana bola bolanle bolat
  bongani bonnie borge boris borislav borys boubacar bozena bozidar brad bradley brais brajan bram brandi brandon brandy branimir branislav branka
  branko brayan breda bree brenda brendan breno brent brett brian briana brid bridget brigid brigita brigitte britt britta brittany bronagh
  bronislaw bronwen brooke bruce bruna bruno bryan brygida bryn brynn buchi budi buhle bukola burak bushra busisiwe byron caetana caio caitlin caleb
  calebe calista callum calvin cameron camila camilla camille candace candela candice caoimhe caridad carina carl carla carles carlo carlos carlota
  carlotta carly carme carmela carmen carminho carmo carol carole carolina caroline carolyn carrie carsten carys casey cassandra cassie catalin
  catalina catarina caterina catherine cathy catrin catriona caua cecil cecile cecilia cecilie cecylia cecyliusz cedric cees celeste celia celina
  celine cem cemil ceren ceri cerys cesar cezary chad chaim chaminda chandra chandrika chantal charlene charles charli charlie charlotte chase chau
  chaz chebet cheikh chelsea chema chepkoech cherechi cherono cheryl chester chetan chiaki chiamaka chiara chibueze chidi chidinma chie chihiro
  chika chike chima chimamanda chinedu chinelo chinonso chinwe chinyere chioma chipo chirag chisom chizoba chloe chris christa christel christer
  christian christie christina christine christoffer christoph christophe christopher christos christy chrysa chukwu chukwudi chukwuemeka chukwuma
  chus cian ciara ciaran cillian cindy cinzia ciprian citra claes claire clara clare clark claude claudia claudine claudio claus clayton clemens
  clement clemente clementine cleo clifford clifton clint clive clodagh cody coen colette colin colins colleen collin colm concepcion concepta
  conchita connie connor conor conrad constanca constance constantin consuelo cooper cora coral corentin corina corinne cormac cornel cornelia
  corrie cory cosima cosimo costin coumba courtney craig cristian cristiano cristina cristobal crystal csaba cuong curro curtis cynthia cyra cyril
  cyrille cyrus cyryl czeslaw daan dace dafna dafydd dagmar dagmara dagny daiki daisuke daisy dakota dale dalia dalila dalisay damian damien
  damilare damilola dan dana danae danica daniel daniela danielle danijel danijela danilo danjuma danny dante danuta daphne darcy darek daria darian
  darina dario darius dariush dariusz darko darlene darragh darrell darren darryl darshan darya daryl dave davey davi david davide davit davo davor
  dawid dawit dawn dax daz dean deanna debbie debora deborah debra declan dee deepa deepak deepika deepti defne deirdre dejan dele delia della
  delphine demba demelza demetriusz deneval denis denisa denise deniz dennis derek dermot derrick derya desiree desmond despina desta detlef devi
  devika devin dewi dex dhruv dian diana diane dianna dianne diarmuid diarra dick didi didier diederik diego dieter dietmar dilan dilani dilara
  dilip dilnoza dilys dimitra dimitri dimitrios dimitris dina dinara dinesh dinis dino diogo dion dionizy dirk ditte divya diya djibril dmitri
  dmitriy dmitry dmytro doina dolly dolores domenico domingo dominic dominik dominique don donal donald donat donata donatella donna donnacha donnie
  dora dorcas doreen dorian doris dorit doron dorota dorotea dorothea dorothy dorthe dottie doug douglas dov draga dragan dragana drazen drew dritan
  duane duarte dubravka duc dumisani dumitru duncan dusan dustin duy dvora dwayne dwight dylan eamon earl ebba ebbe ebele ebere eberhard ebiere
  ebiowei ebru ebuka ed eda eddie eden edgar edita edith edmond edmund edna edoardo edona edson eduard eduarda eduardo edurne edvin edward edwin
  edyta eero eeva efe efraim efrat efrem eftychia efua egil egle eiji eileen eilidh eilif einar einat eino eirik eirlys eitan eivind ejike ekaterina
  ekene eko ekow ekua ela elad elaine eleanor eleazar eleftheria elena eleni eleonora eleri elfriede elham eli elia eliabeth eliana eliane elias
  eliasz eliezer elif elijah elin elina eline elira elisa elisabet elisabeth elisabetta elise elisheva elisio eliska eliza elizabeth elke ella ellen
  ellie ellinor elliot elliott ellis elmer elmira eloa elodie eloisa eloise els elsa elsie elspeth eluned elvira elvis elwira elza elzbieta ema eman
  emanuel emanuela emanuele emanuelly embla emeka emelie emerson emiel emiko emil emile emilia emilian emiliano emilie emilija emilio emily emin
  emine emir emma emmanouil emmanuel emmy emre emrys emyr enda eneko enes eniko eniola enitan enno enric enrico enrique ensar ensio enzo eoin erast
  erdem eren eri eric erica erich erick erik erika erin erion erkki erma ernest ernestina ernestine ernesto ernst ervin erwin erzsebet esben esi
  eskil esko esme esmeralda espen esperanza esra esse essi esteban estefania estela estella estelle ester estera esther eszter ethan ethel etienne
  ettore euan eudokia eudoksja eugen eugene eugenia eugeniusz eunice eunji eustracjusz eva evan evangelia evangelos eve eveliina evelina eveline
  evelyn evert evgenia evgeniya evgeny evie evita ewa ewald ewan ewelina eyal eyob eyram ezinne ezra fabian fabiana fabiano fabien fabio fabrice
  fabricia fabricio fabrizio fadekemi fadi fahad fahim faisal faith faiza falguni fang farah farai farhad farhan farhana fariba farid farida faris
  farouk farshid farzana fatema fatemeh fatih fatima fatimah fatma fatos fatou fatoumata fawzi faye federica federico fedor felicia feliciano
  felicita felicity feliks felipe felix femi femke fenella feng ferdinand ferdynanda ferenc fereshteh fergal fergus ferhat fermin fern fernanda
  fernando ffion fiachra fifi fiifi filemon filip filipa filipe filippo filomena finn fintan fiona fionn fionnuala firouzeh fitri flavia flavie
  flavio flo flora florence florencia florencja florent florentin florian florin floris flutura flynn fode fola folake folasade fotini frances
  francesca francesco francis francisca francisco franciszek franciszka franco francois francoise frank frankie franklin frans frantisek franz
  franziska fraser frauke fred freddie frederic frederica frederick frederico frederik fredrik freja freya frida friederike friedrich fritz frode
  fryderyk fumiko funke funmi funmilade funmilayo furaha fynn fyodor gabi gabor gabriel gabriela gabriele gabriella gabrielle gabrijela gadi gael
  gaelle gaetano gagik gaia gail galfryd gali galina gamze ganesh gareth garrett garry gary gaspar gaspard gaston gathoni gaurav gauri gauthier
  gavin gayatri gayle gaz gazza gbeminiyi gbemisola gbenga gedeon geert geeta geir gemma gene genet geneva genevieve gennady gennaro genta geoff
  geoffrey georg george georgia georgina georgios georgy geraint gerald geraldine gerard gerardo gerazym gerd gerda gergely gerhard gerrit gert
  gertruda gertrude gethin ghada gheorghe giacomo giada giang gianluca gianni giannis gideon gifty gigi gijs gil gilad gilbert gilberto gilda giles
  gilles gillian gina ginewra ginger ginny gino gintare gioia giorgi giorgia giorgio giorgos giovanna giovanni girish girma gisela gita gitte giulia
  giuliana giuliano giulio giuseppe giuseppina gizem gjergj gladys gleb glen glenda glenn glenys gloria glynis gokhan golnaz goncalo gonsalwy
  gonzalo gopal goran gordana gordon gorka gottfried govind grace graciela gracja graham grainne grant graziella grazyna greg gregg gregoire gregor
  gregorio gregory greta gretchen grigory gry grzegorz guadalupe guang gubio gudrun guenter gugu guido guilherme guillaume guillem guillermina
  guillermo gulnara gulnora gunilla gunn gunnar gunnel gunter gunther guntis gunvor gurdeep guro gurpreet gustaf gustav gustavo guy gwen gwenda
  gwendolyn gwido gwyn gwyneth gyorgy haakon habib habiba hadas hadassah hadi hafiz hafsa hai haile hailey haitham hakan hakeem hakon hala halil
  halima halina halldor halvor hamed hamid hamish hamza hana hanako hande hanh hani hanna hannabel hannah hanne hanneke hannele hannelore hannes
  hannu hans hao haoyu harald hardik hari harish harjit harmony harold harper harpreet harri harriet harrison harry harsha hartmut haruka haruki
  haruto harvey hasan hassan hassanatou hatice hattie haya hayat hayato hayden hayk hayley hazel heather heba hector hedda hedvig hege heidi heike
  heiki heikki heiko hein heiner heinrich heinz heitor helder helen helena helene helga helin helle helmi helmut heloisa hema hemant hemi hendra
  hendrik henk henna henning henri henrietta henriette henrik henrique henry henryk henryka herbert herman hermann hermenegildo hermina hermine
  hernan hetal hetty hideki hideo hien hieronim hieu hikaru hila hilarion hilary hilda hilde hilmar himanshu hina hinata hine hipolit hiral hiro
  hiroki hiroko hiromi hiroshi hirut hisashi hisham hitomi hjalmar hoa hoang hohepa holger holly homer homero hong honoka honza hope horace horacio
  horacy horia horst hossein howard hrvoje hua hubert huda hugh hugo humaira hunter huong huseyin hussain hussein huw hwee hyejin hyun hyunwoo ian
  ibrahim ibrahima ichiro ida idan idris idrissa iestyn ieuan ieva ifan ifeanyi ifeanyichukwu ifeoma ifunanya iga ignacio ignacy igor ihor iida
  ijeoma ike ikechukwu ikenna iker ikhidie ikram ilan ilaria ildiko ileana ilias ilir ilja ilkka ilmari ilona ilse ilya ilyas ilze iman imani imke
  imogen imran imre imtiaz ina inaki inara inas inbal indah indira indu ineke ines inese inez inga inge ingeborg inger ingo ingrid ingrida ingus
  ingvar ingvild inka inkeri inmaculada inna innocenty ioana ioanna ioannis iolo ion iona ionut ira iraj irakli irem irena irene ireneusz ireti iria
  irina iris irja irma irmeli irmgard irvin irving iryna isa isaac isabel isabela isabella isabelle isabelly isac isadora isaiah isaias isak isamu
  ishaan ishita isioma isis isla ismael ismail isobel isolde isra israel issa istvan itai itamar itumeleng itziar iulia iva ivan ivana ivanka ivanna
  ivar iveta ivica ivo ivy iwan iwona iyabo izaak izabela izajasz izan izolda izydor jaakko jaan jaap jabali jabari jaber jabir jabu jabulani jacek
  jacinta jack jackie jackson jacky jacob jacobo jacqueline jacquelyn jacques jade jaden jadesola jadranka jadwiga jaehyun jafar jagdish jago jaime
  jake jakob jakub jakubina jamal james jamie jamila jamshid jan jana janaina jane janelle janet jani janice janina janine janis janna janne janneke
  janni janos jantje janusz jara jared jari jarkko jarmila jaromir jaron jaroslav jaroslaw jasmeet jasmin jasmina jasmine jasna jason jasper
  jaspreet jatin jaume javier jawad jay jaya jayant jayden jayne jayson jaz jazmin jean jeanette jeanne jeff jeffrey jejomar jelani jelena jelle
  jemima jen jenna jennie jennifer jenny jens jepchirchir jeppe jeremi jeremiah jeremiasz jeremie jeremy jermaine jeroen jerome jeronimo jerry jerzy
  jesper jess jesse jessica jessie jesus jett jette jez jezza jhun jia jian jiayi jide jie jieun jignesh jihoon jill jim jimena jimin jimmy jing
  jinho jiri jiro jisoo jitka jiwoo jiyoung jo joachim joakim joan joana joann joanna joanne joao joaquim joaquin jocelyn jochen jodie joe joel
  joelle joep joey johan johann johanna johanne johannes john johnathan johnnie johnny johnson jojo jokin joko jolanta jolayemi jolie jon jona jonah
  jonas jonatan jonathan jonna jonno joojo joost jordan jordi jorg jorge jorgen joris jorma jorrit jorunn jos jose josef josefa josefin josefina
  josefine josep joseph josephine josh joshua josiah josie josue jouni jovan jovana joy joyce jozef jozefina jozsef jozue juan juana juanita jude
  judit judith judy judyta juergen juha juhani juho jukka julen jules julia julian juliana julie julien juliet julieta juliette julio julita julius
  juliusz juma jumoke jun juna junaid june juniper junko juraj jurgen jurgita juris jussi justin justina justine justyn justyna jutta jyothi jyoti
  kaan kaarina kabir kacper kadir kadri kagiso kahu kai kaisa kaito kaiyuan kaj kaja kajal kalani kalervo kalevi kalistrat kalle kalliopi kalpana
  kamal kamala kamau kamil kamila kamla kamlesh kamran kanika kaori kara karabo karan karanja kare kareem karel karen kari karim karima karin karina
  karine kariuki karl karla karol karoliina karolina karoline karsten karthik kartik kartika kashif kasia kasper kata katalin katariina katarina
  katarzyna kate katerina kateryna katherine kathleen kathrin kathrine kathryn kathy katie katja katlego katri katrin katrina katrine katy katya
  kaveh kavita kavya kay kaya kayla kayleigh kayode kazimierz kazuki kazuko kazuo keanu kebede kees kehinde keiko keira keisuke keith kelechi kellie
  kelly kelsey kelvin kemal kemi ken kenan kendra kenichi kenji kenneth kenny kent kenta kerem kerensa kerri kerry kersti kerstin kestutis ketan
  ketevan ketil ketut kev kevin keya keyvan kgosi khadija khadijah khady khaled khalid khalil khanh khanyi khanyisile khumo khurram kian kiara kibet
  kibwe kieran kiki kilian kim kimberly kimmo kinga kinjal kipchoge kiplagat kiprono kira kiran kiri kirill kirk kirsi kirsten kirsty kirti kit
  kitty kiyoshi kjell kjersti klaas klara klarencjusz klaudia klaudiusz klaus kleber klemens klementyna kleopatra knud knut kobina koech koen kofi
  kohei koichi kojo komal konrad konstancja konstantin konstantina konstantinos konstanty konstantyn koralia kornel korneli kornelia korneliusz
  kostas kostya kota krishna krista kristaps kristen kristi kristian kristie kristiina kristijan kristin kristina kristine kristjan kristoffer
  kristy krisztina kriti krystal krystian krystyna krzysztof ksawera ksawery ksenia ksenofont kubra kubura kujoe kumar kumari kumiko kun kunal kunle
  kurt kveta kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kwintyn kyle kylie kyllikki kyoko kyra kyriakos kyung lacey lachlan lada ladislau
  ladislav laila laima lajos lakshmi laleh lalit lalita lamar lambert lamia lamine lan lana lance lanre lara larisa larissa larry lars larysa lasse
  laszlo lata latha latifa laura lauren laurence laurencja laurencjusz laurent laurenty laurentyna lauri laurie laverne lavinia lawrence lawrencia
  layla lazarz lea leah leana leandro leanne lebo lebogang lech leda lee leela leen leena lefteris lei leif leigh leila leilani leili lekan lela
  lelia len lena lene leni lenka lenn lennart lennox lenny leo leon leona leonard leonardo leonid leonida leonie leonor leonora leontina leopold
  leopoldo lerato leroy lesedi lesley leslie lestari lester lesya leszek leticia letizia letty lev levan levente levi lewis leyla lia liam liana
  liang liat libor lidia lidija lieke liesbeth liesel lieselotte liga ligaya liis liisa lijuan lila lili lilia lilian liliana liliane lilianna lilit
  lilla lillian lilly lily lin lina lincoln linda lindiwe lindsay lindsey ling linh linn linnea linus lionel lior liora lisa lisandro lisbeth lise
  liv liva livia liviu liyana liz liza lizbeth lizzie ljiljana ljubica llewellyn llorenc lloyd lluc lluis logan lois lola lolade lonnie lora lorcan
  lorea lorena lorene lorenz lorenzo loretta lori loris lorna lorraine lothar lotta lotte lottie lou loubna louie louis louisa louise lourdes
  lourenco lovisa lowri luana lubna lubomir lubos luc luca lucas lucca lucia lucian luciana luciano lucie lucienne lucija lucille lucja lucjan lucy
  lucyna ludek ludmila ludovic ludvig ludwig ludwik ludwika luena luigi luis luisa luise luiz luiza lujza luka lukas lukasz luke lulit luljeta lulu
  luminita luna lungile lutz luuk luz lwazi lydia lykke lyle lynda lynette lynn lynne lyuba lyudmila maaike maarit maarja maarten maayan mabel
  macarena maciej mackenzie macsen madalena madalina maddie maddison madeleine madeline madhav madhavi madhu madhuri madina madison mads mae maelle
  maeve mafalda magda magdalena maggie magne magnus maha mahesh mahima mahir mahmood mahmoud mahnoor mahsa mai maia maica maida maija maike mair
  maisie maite maja majid makary makena maki makinwa makoa makoto maksim maksym maksymilian mala malachy malak malaya malcolm malee malene
  malgorzata malia malik malika malin malina malka malthe malvina malwina mamadou mami manabu manal mandeep mandla mandy manel manfred manish
  manisha manju manjula manoj manolis manon manpreet mansi mantas manuel manuela mara marat marc marcel marcela marceli marcella marcello marcelo
  marcia marcin marcio marco marcos marcus mared mareike marek maren marfa margaret margareta margarete margarida margarita margaux margherita
  margie margit margot margrethe margriet marguerite margus mari maria mariam mariama marian mariana mariangela marianna marianne mariano maribel
  marica maricarmen marie marieke marija marijke marika mariko marilu marilyn marin marina mario marion marios maris marisa marisol marissa marit
  marius mariusz marja marjatta marjolein marjorie mark marketa markku marko markus marlene marley marli marlies marloes marlon marsha marshall mart
  marta marte martha martijn martim martin martina martine martti martyna marvin marwa marwan mary maryam maryna masaki masako masao masaru masha
  mason masoud massimo matej mateja mateo mateus mateusz matheus mathew mathias mathieu mathilda mathilde mathis matias matilda matilde mats matt
  matteo matthew matthias matti mattia mattias mattie matus matvei matylda maud maureen maurice mauricio maurizio mauro maurycy mavis mawuena mawusi
  max maxim maxime maximilian maximiliano maximo maxine maxwell may maya mayank mayra maysa mayte mayumi mbali meabh meena meenakshi meera meg megan
  megha meghan megumi mehdi mehmet mehrdad mei meike meiling meir meire mel melania melanie melany mele melek melike melina melinda melisa melissa
  melody melvin menachem merce mercedes mercia meredith merete merike meritxell merle meron merryn mert merve mervi meryem meseret mesut metin mette
  mhairi mia micael micaela micah michael michaela michal michalina michalis micheal michel michela michele michelle michiko mick mickey midori
  mieke miguel mihaela mihai mihaly mihir mika mikael mikaela mikayla mike mikel mikhail miki mikkel mikko miklos mikolaj mila milada milagros milan
  milana mildred milena miles milica milijana milind milla mille millicent millie milo milorad milos miloslav milton mimi mina minal mindaugas mindy
  ming minh minho minji minjun minna minnie minoru minseo mira miran miranda mircea mireia mireille mirela miriam mirja mirjam mirjana mirka mirko
  miron miroslav miroslava miroslaw misaki misha mitali mitch mitchell mitra mitsuko miyuki mladen moana modou mogens mohamed mohammad mohammed
  mohan mohit moira moises mojgan mojzesz mollie molly momoko mona monica monika monique monserrat montse montserrat morag mordechai morgan morgana
  moritz morris morten moses moshe mosi mounir moussa moustafa mpho mthunzi muhammad muhammed mukesh mukul mulu mulugeta mumbua muna murat murdo
  muriel murilo musa mustafa muthoni mutua muyiwa mwangi mwende mwikali mykhailo mykola myra myriam myron mzwandile naama nabil nacho nadav nadeem
  nadezda nadezhda nadia nadine nadir nadja nadya nadzieja naftali naima najla naledi naliaka nalini nam namrata nana nanami nancy nandi nandini
  nanjala nanna naoki naoko naomi narayan nare narek naresh narges nasir nasrin nasser natalia natalie nataliia natalka natalya natan natanael
  nataniel natasa natasha nate nathalie nathan nathanael nathaniel nats natsuki nattapong naveed naveen navjot nawal nazanin nazariusz nazary nazli
  ndeye ndumiso ndungu neal nebojsa ned neda neelam neema neeraj neha neil nektaria nela nell nellie nelson nenad neo nerea nerys nestor neta nettie
  netty neus nev neva nevena neville nga ngaire ngan ngoc ngone ngozi nguyet nhung nia niall niamh nicholas nichole nick nicklas nico nicola nicolae
  nicolas nicole nicoleta nicoletta nicoline nicolo nidhi niels nienke nigel nihat niina nika nikhil nikita nikki niklas niko nikodem nikola nikolai
  nikolaos nikolas nikolay nikolina nikos nila nilesh niloufar nils nilufar nimakoah nimal nimisha nina ning nini nino nir niraj niran nirmala nisa
  nisha nishant nisreen nitin nitzan nizar njeri njoki njoroge nkechi nkem nkiruka nkosana nnamdi nneka noa noah noam noboru nobuko nodira noe noel
  noelia noelle noemi noemie nokuthula nola nolan nomsa nomvula nonhlanhla nonso noor nora norbert norberto noreen noriko norma norman nosipho nour
  noura nozipho nthabiseng ntombi nuala nuno nupur nuray nurcan nuria nurit nurlan nurul nusrat nyambura nyokabi nyoman oana obi obinna obioma
  oceane ochieng octavia octavian octavio oddvar odette odhiambo odile ofelia ofer ofir ofra ogechi oghenero oier oihane oisin ojas okan okechukwu
  okello okoth oksana ola olabisi oladele olaf olafur olaide olamide olatz olav olavi olayinka ole oleg oleh oleksandr oleksandra olena olga olha
  olimpia olive oliver olivia olivier oliwia oliwier olle olli olof olu olufemi olufunmi olumide olusegun oluseun oluwaseun oluwatobi oluwunmi omar
  omawunmi omer omolara omondi omri ondrej onome onoriode onufry onur onyango onyeka oonagh opal ophelia oren orestes orhan oriol orit orla orlaith
  orlando orly ornella orvokki osagie osama osamu oscar oskar oskari osman osmund osvaldo otabek otakar otavio othman otieno otilia otis ottilie
  otto ottoline ouma oumar oumou ousmane outi ove ovidiu owain owen owino oyin oyvind ozan ozge ozioma ozlem paavo pablo paco padma padraig paige
  paivi palesa pallavi palle paloma pam pamela panagiota panagiotis pankaj pankracy panos paola paolo pape parag paraskevi parisa parker parul
  parvati parvin pascal pascale pascual pasi pasquale patrice patricia patricio patrick patrik patrizia patrycja patrycjusz patrycy patryk patsy
  patti pattie patty pau paul paula paulette pauliina paulina pauline paulo pavan pavel pavla pavlina pavlo pavlos pawan pawel payal payam paz pearl
  peder pedro peg peggy pejman pekka pelagia pelle pendo penelopa penelope peng penny pentti pepa pepe percy pere perla pernilla pernille perry
  persephone petar pete peter petr petra petri petronela petru petter petteri phil philip philippa philippe phillip philomena phoebe phuc phuong
  phyllis pia piero pierre piers piet pieter pietro pilar pim pinar pio piotr piper pippa piran pirjo pirkko piyush platon ploy polikarp polina
  polly pontus pooja poppy porfiriusz porfiry poul prabha prabhu prachi pradeep prakash pramod pranav prasad prashant pratik pratima praveen preben
  predrag preeti prem prerna preston priit priscilla priti priya priyanka proinsias prokles prokop prokul prudence przemyslaw puja pumla puneet
  punit purvi pushpa putri putu qiang qing quan quang quent quentin quin quinn quoc quyen quynh rabia rachael rachel rachela rachid radek radha
  radhika radka radomir radoslav radoslaw radovan radu rafael rafaela rafal rafe raffaele raffaella raghav raghu ragna ragnar ragnhild rahul raija
  raili raimo raimundo rainer raisa raj raja rajan rajat rajeev rajendra rajesh rajinder rajiv rajko rajmund rajnold raju rakesh ralf ralph raluca
  ram rama raman ramazan ramesh ramiro ramon ramona randall randolf randy rangi rani rania ranjit raphael raquel rasa rasha rasheedah rashid rashmi
  rasmus ratna raul ravi ravindra ray rayan raymond razvan rebeca rebecca rebeka recep reem reena reese refilwe regina reginald regis regitze rehema
  reidun reijo reina reiner reinhard reinier reka rekha remi remilekun remy ren renan renata renate renato renaud rene renee renske renu renzo
  reshma rethabile reuben rex reynaldo reza rhian rhiannon rhoda rhodri rhonda rhys riad riana ricardo riccardo rich richa richard rick rickard
  ricky rico rie rihards riikka riina riitta rik rikke riku riley rima rimantas rin rina rini risto rita ritesh ritika ritu ritva rivka rizky rizwan
  rob robbert robbie robbo robert roberta roberto robin robyn rochelle rocio rodel roderyk rodney rodolfo rodrigo roel rogelio roger rogerio rohan
  rohini rohit roisin rokhaya roksana rola roland rolando rolf romain roman romana romano romeo romeu romina romy ron ronald ronan ronen rong roni
  ronnie rory ros rosa rosalia rosalie rosalind rosalinda rosanna rosario rose roselyn rosemarie rosemary roser roshan rosie ross rostislav rotimi
  rowan rowena roxana roxanne roy roya roza rozalia ruairi ruaridh ruba ruben rubina ruby ruchi rudi rudiger rudo rudolf rudolph rudy rufaro rufina
  rufus rui rukhsana rukmini runa rune rupa rupali rupert ruslan russell rustam ruta ruth ruud ruwan ruxandra ryan ryo ryota ryszard saad saadia
  saar saara sabah sabina sabine sabri sabrin sabrina sacha sachiko sachin sadia sadie saeed saeid safa saffron safira safiya sagar sahil said saima
  sajid sakari sakura salah saleh salem salif salim salla sally salma salman salome salomey salomon salvador salvatore salwator sam saman samantha
  samar samer sami samir samira sammy samson samuel sana sancho sandeep sander sandhya sandor sandra sandrine sandro sanduni sandy sanele sangeeta
  sanja sanjana sanjay sanjeev sanna sanne santeri santiago santino santos santosh saoirse sapna saqib sara sarah sarai sardor sari sarika sarita
  sarra sasa sasha saskia satish satoko satoru satoshi satu saul saule saulius savannah savita sawsan sawyer sayuri scarlett scott seamus sean
  sebastian sebastiao sebastien seda seema segun seija sekinat sekou selam selena selim selin selina selma semih semyon sena senad senait senan
  seojun seoyeon sepideh seppo serafina seren serena serge sergei sergey sergi sergio sergiu sergiusz serhii serkan seth setsuko seun severin
  severine seweryn seydou shabana shadi shahid shahin shahram shahzod shai shailesh shaka shakeel shalewa shalini shan shane shankar shannon shanti
  sharad shari sharmila sharon shashi shaul shaun shawn shaz shazza sheela sheetal sheila shelby sheldon shelley shelly sheri sherman sherri sherry
  sheryl shigeru shilpa shinji shiori shira shireen shirin shirley shital shiv shivani shizuka shlomo shmuel sho shobha shola shoshana shota shreya
  shruti shu shubham shulamit shweta sian sibel sibusiso siddharth sidney sidonia sidy siegfried sienna siew sifiso signe sigrid sigridur sigurd
  siim silas silje silke silvana silvia silvio sima simao simen simeon simisola simon simona simone simphiwe simran sinan sindre sinead sinikka
  sinta siobhan sione sioned siphiwe sipho siri sirineu siriporn sirkka sirpa sisay sissel sita siti siv siyabonga siyanda sizwe sjoerd skender skye
  skyler slamet slava slavica slavka slawomir slobodan smita sname sneha snehal snezana snezhana sofia sofie sohail soheil soili solange soledad
  solomon solveig somchai somsak sona sonal sonali sondre songul sonia sonja sonu sonya soojin sooyoung sophia sophie soraia soraya soren sorin sota
  sotiris spencer spirydion spyros srdjan sridhar srinivas srinivasan stacey stacy stan stanislav stanislava stanislaw stanley stavros stavroula
  stefan stefania stefanie stefano steffen steinar stelios stella stepan stephane stephanie stephen steve steven stevie stewart stian stig stijn
  stine stipe stjepan stuart suad subhash subramaniam sudha sudhir sue suelen suhail suhas sujata sukhdev suman sumaya sumayyah sumiko sumit summer
  sune sunethra sungmin sunhee sunil sunisa sunita sunniva supaporn suraj surendra suresh surya susan susana susanna susanne sushil sushma susie
  susumu sutrisno suvi suzana suzanne suzie svein sven svend sverre svetlana svitlana swapna swapnil swati swen syafiq sybil sybilla syed sylvain
  sylvia sylvie sylwester sylwia synne synnove szczepan szilvia szymon taavi tabitha tacjana tade tadele tadeo tadesse tadeusz tadhg taehyung
  tafadzwa taha tahereh tahir tahlia taichi taina taisia taiwo takahiro takashi takeshi takumi tal talal talia talita tama tamar tamara tamas tami
  tamir tammy tamsin tane taneli tania tanja tanmay tanuja tanveer tanvi tanya tapani tapio tara taras tarek tareq tari tariq tarja tarun tash tasha
  tasneem tatenda tatiana tatjana tatsuya tatyana taylor tayo tebogo ted teddy teemu tejas tekla tellervo temitope tendai teo teodor teodora teodoro
  teppo terence terencjusz teresa tereza terhi terje tero terrence terry tertuliano tesfaye tess tessa tetsuya teun tevita tewodros thabiso thabo
  thais thaksin thalia thanasis thandeka thandi thandiwe thandolwethu thanh thao tharindu thea thelma themba thembeka thembi theo theodor theodora
  theodore theodoros theresa therese thi thiago thibault thibaut thierry thijs thilini thodoris thomas thor thorbjorn thore thorsten thu thulani
  thuy tia tiago tibor tidiane tien tiffany tigist tigran tihana tihomir tiina tiit tijs tillie tilly tim timea timmy timo timotej timoteo timothy
  timur tina tinashe tineke tiril titilayo titilope titus tjeerd tobenna tobi tobias tobiasz tobiloba tobin toby tochukwu todd toivo tokunbo tolga
  toluwani tom toma tomas tomasz tomek tomer tomiloba tomislav tommaso tommi tommie tommy tomoko tomos tomoya toni tono tony toomas tora torbjorn
  tore torgeir torill torquil torstein torsten toru toshiko tova tove toyin tracey traci tracy traian trang travis trev trevor tri tricia triin
  trina trine trinh trish trisha tristan trix trixie troels trond troy trude trudy trung trupti truus trygve tsepo tshepo tsubasa tsuyoshi tuan
  tudor tugba tuija tullio tumelo tuncay tunde tunji tuomas turid tushar tuula tuulikki tuva tuyet tyler tymoteusz tyrone tzvi uche uchenna uday udo
  uffe ugis ugo ugochi ugochukwu ugur ujjwal uju ulf ulla ulrich ulrik ulrika ulrike ulyana uma umberto umesh umut una unai unathi unni urho uri
  uriel urmas ursula urszula urvashi usha usman uta uwe uxue uzo uzodimma uzoma vaclav vadim vagn vahan vaibhav val valbona valdemar valentim
  valentin valentina valentino valeria valerie valerija valerio valery valter valtteri vandana vanesa vanessa vania vanja vanya vardan varsha varun
  varvara vasant vasco vasil vasile vasiliki vasilis vasily vasudha vasyl vedant veena vegard veikko velimir vendula venkat venkatesh vera verity
  vernon veronica veronika veronique vesa vesna vibeke vibha vic vicente vicki vickie vicky victor victoria vida vidar vidya viet vigdis viggo vijay
  vijaya vikas vikram viktor viktoria vilde vilhelm ville villy vilma vimal vinay vince vincent vincenza vincenzo vineet vinh vinicius vinko vinnie
  vinny vinod viola violet violeta viorel viorica vipin vipul virgil virginia virginie virpi vishal vishnu vitali vitaly vito vitor vitoria vittoria
  vittorio vivek vivian viviana vivien vivienne vjekoslav vjosa vlad vladan vladimir vladimira vladislav vlasta vojtech volkan volker volodymyr
  vsevolod vuk vusi vy vyacheslav vytautas waclaw wade wael wafa wafula wagner waithera walburga wale waleed walenty walentyn walentyna waleria
  walerian walery walgierz walid wallace walt walter waltraud wambui wanda wanesa wangari wanjala wanjiku wanjiru wanyama waqas warley warren
  washington wasim wati wawrzyniec wayan wayne wei wekesa wellington wendy wenjing werner weronika wes wesley wessel whitney wiara wiebke wieslaw
  wietske wiktor wiktoria wilbur wilfred wilfryd wilhelm wilhelmina will willard willem willemijn william willie willow willy wilma wim wincenty
  winifred winnie winslow winston wioletta wiremu wirginia wissam witalis witold wladyslaw wlodzimierz wojciech wolfgang wolfram worku wouter wren
  wulan xabier xavi xavier xenia xia xiao xiaoli xiaoming ximena ximo xin xiomara xiu xochitl xolani xuan xue yaa yaakov yael yago yahya yair yakubu
  yalda yamileth yan yana yang yango yann yannick yannik yannis yanti yara yared yaretzi yaron yaroslav yash yashwant yasin yasmin yasmina yasmine
  yasser yassin yassine yasuko yavuz yaw yegor yehuda yejin yekaterina yelena yemi yeonwoo yesenia yetunde yevgeny yevhen yewande yi yiannis yifan
  yigit yildiz ying yinka yitzhak ylva yngve yogesh yogita yohannes yoichi yoko yolanda yonas yonatan yong yosef yoshiko yoshio yossi younes youngho
  yousef youssef youssou yu yuan yudi yuichi yuka yukari yuki yukiko yukio yuko yulia yuliya yumi yumiko yun yuna yunus yuri yuriy yury yusra yusuf
  yusuke yuta yuto yuval yuya yves yvette yvonne zac zach zachariasz zachary zack zahra zaid zainab zainabou zakaria zaki zandile zane zanele zaneta
  zara zarina zawadi zayd zaynab zbigniew zbyszek zdenek zdenka zdravko zdzislaw zeb zebulon zeeshan zeev zehra zeinab zelda zeljka zeljko zeno
  zenon zewdu zeynep zhanna zhen zhi zhong ziad zihan zina zineb zinhle zita ziv zixuan zlatan zodwa zoe zoey zofia zohreh zoi zola zoltan zora
  zoran zorica zoubida zoya zsofia zsolt zsuzsanna zubair zulkifli zurab zuri zuzana zuzanna zuzu zygmunt
`;

/** To look for a word among the names takes a few microseconds, to make a set of them a thousand: it pays from so many words on. */
const MANY = 200;
let asked = 0;
let all: ReadonlySet<string> | undefined;

function isListed(name: string): boolean {
  if (all === undefined && ++asked > MANY) all = new Set(NAMES.trim().split(/\s+/));
  if (all !== undefined) return all.has(name);
  let at = NAMES.indexOf(` ${name}`);
  while (at !== -1 && !/\s/.test(NAMES.charAt(at + name.length + 1))) at = NAMES.indexOf(` ${name}`, at + 1);
  return at !== -1;
}

/** Of the marks on letters those of Latin ones, which is all that the names above may have lost: a pattern over all marks takes long to build. */
const withoutAccents = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i')
    .replaceAll('æ', 'ae');

/** Whether the word is a given name that many people have; of a double name, its first part. Accents and case don't matter. */
export function isGivenName(word: string): boolean {
  const plain = /^[A-Za-z'’-]*$/.test(word) ? word.toLowerCase() : withoutAccents(word);
  return plain !== '' && (isListed(plain) || (plain.includes('-') && isListed(plain.split('-', 1)[0] as string)));
}
