package foothold.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PersonalDataTest {

    private final PersonalData personalData = new PersonalData(Shipped.LISTS, Shipped.BOUNDARIES.names());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "NHS number|check 999 000 0018 please|999 000 0018",
            "NHS number|i put in 999 0000 018 and it just spins|999 0000 018",
            "NHS number|NHS no 9990000018|9990000018",
            "NHS number|943-476-5919 has two records|943-476-5919",
            "NHS number|her NHS number is 999 123 4560|999 123 4560",
            "CHI number|CHI 010170 1233|010170 1233",
            "Health and Care number|H&C number 320 000 0015|320 000 0015",
            "National Insurance number|NI number AB 12 34 56 C|AB 12 34 56 C",
            "National Insurance number|jg103759a cannot log in|jg103759a",
            "e-mail address|write to jo.bloggs3@nhs.net today|jo.bloggs3@nhs.net",
            "e-mail address|write to jo at example dot org|jo at example dot org",
            "telephone number|text her on 07700 900123|07700 900123",
            "telephone number|ring +44 (0)7700 900 123|+44 (0)7700 900 123",
            "telephone number|her home number 020 7946 0018|020 7946 0018",
            "postcode|she lives at LS9 7TF|LS9 7TF",
            "address|the kit went to 14b Acacia Avenue|14b Acacia Avenue",
            "address|he lives at 6 brook st|6 brook st",
            "date of birth|DOB 12/03/1956 wrong|12/03/1956",
            "date of birth|the patient was born on 3rd of May 1948|3rd of May 1948",
            "card number|card 4111 1111 1111 1111 refused|4111 1111 1111 1111",
            "hospital or record number|MRN: A123456 merged|A123456",
            "hospital or record number|hospital number is 70/12345|70/12345",
            "NHS number|my nhs number 999 oo1 8812 is refused|999 oo1 8812",
            "NHS number|NHS Number9990021554 crashes the form|9990021554",
            "National Insurance number|ni no a b 1 2 3 4 5 6 c|a b 1 2 3 4 5 6 c",
            "National Insurance number|P H 5 5 0 2 8 7 A thats the ni no for her|P H 5 5 0 2 8 7 A",
            "hospital or record number|crn 9A7734012 was opened|9A7734012",
            "hospital or record number|case note D118264/7 is stuck|D118264",
            "hospital or record number|GMC 7713842 cannot sign|7713842",
            "hospital or record number|council ref for her social care record SC/0418823-P|SC/0418823",
            "date of birth|her date of birth's the ninth of June nineteen thirty eight|ninth of June nineteen thirty eight",
            "NHS number|the number on my letter is 97 49 84 00 62, is that it|97 49 84 00 62",
            "CHI number|chi (i think thats it) 22 11 38 1596 fails|22 11 38 1596",
            "hospital or record number|employee ID HC-55872 still has access|HC-55872",
            "hospital or record number|tenancy ref TN-30981-B wants it off|TN-30981-B",
            "hospital or record number|case ref SW/2024/00619 on Mosaic|SW/2024/00619",
            "hospital or record number|registered with the NMC, pin 19K4402E|19K4402E",
            "hospital or record number|GMC number for our new registrar is 7793105|7793105",
            "hospital or record number|district no. 601 1927A came over|601 1927A",
            "hospital or record number|IBAN GB41 NWBK 6016 1337 9260 52 is too long|GB41 NWBK 6016 1337 9260 52",
            "date of birth|his date of birth went in as the day he came. It should be 19.08.2009|19.08.2009",
            "date of birth|the lad's 12/09/2009 so he is under 16|12/09/2009",
            "postcode|Patient in Orchard Cottage, LL99 2PT has no broadband|LL99 2PT",
            "telephone number|video clinic rang 07700.900.328 and some poor man answered|07700.900.328",
            "name|Patient S. Balasubramaniam declined remote monitoring|S. Balasubramaniam",
            "name|Mustafa bin Yusof dropped out of the remote monitoring|Mustafa bin Yusof",
            "name|Wee Jeanie Farquharson at number nine wouldnae have the box|Jeanie Farquharson",
            "number plate|the patient's car reg WN17 KTV got a fine|WN17 KTV",
            "number plate|he drives a red Fiesta, YK63OXP, to dialysis|YK63OXP",
            "name|wee Jeanie will not wear the sensor|Jeanie",
            "telephone number|mob 07700/900872|07700/900872",
            "e-mail address|write to t . okoro @ yahoo . com|okoro @ yahoo . com",
            "postcode|courier cannot find CF10.3AT|CF10.3AT",
            "address|his address is Rose Cottage, Mill Lane|Rose Cottage, Mill Lane",
            "date of birth|born on the second of January nineteen thirty eight|second of January nineteen thirty eight",
            "date of birth|d/o/b 30Jun1947|30Jun1947",
            "date of birth|DOB11021939 on the wristband|11021939",
            "name|Trev rang, his pendant is dead|Trev",
            "name|my mum jean can't see the screen|jean",
            "name|Mr J Brown says no|Mr J Brown",
            "name|Dorothy's obs were not on the screen|Dorothy",
            "name|the Okonkwo family want to see the log|Okonkwo",
            "name|patient known as Xolisile has no band|Xolisile",
            "name|I caught Phil reading his ex wife's file|Phil",
            "name|Mrs Featherstonehaugh has no phone|Mrs Featherstonehaugh",
            "name|patient Olga cannot log in|Olga",
            "name|pt john smith, bed 4|john smith",
            "name|my mum Sheila likes it|Sheila",
            "name|bed 4 Ahmed has no band|Ahmed",
            "name|Keith was discharged too early|Keith",
            "name|Janet, 54, has no internet|Janet",
            "driving licence number|licence MORGA657054SM9IJ is refused|MORGA657054SM9IJ",
            "date of birth|DOB:19470630|19470630",
            "NHS number|its nine nine nine five four eight three one eight one|nine nine nine five four eight three one eight one",
            "telephone number|ring oh seven seven double oh nine oh oh one two three|oh seven seven double oh nine oh oh one two three",
            "hospital or record number|smartcard uuid 555012345678 blocked|555012345678",
            "hospital or record number|passport 533380006 refused|533380006",
            "e-mail address|it is jo.bloggs at gmail.com|jo.bloggs at gmail.com",
            "name|patient A B Chowdhury appears twice|A B Chowdhury",
            "name|pt J. Hargreave has no band|J. Hargreave",
            "name|Re Harold Beckwith, declined monitoring|Harold Beckwith",
            "name|all good, thanks, Olive Tranter|Olive Tranter",
            "name|Thank you for referring Maureen Tattersall to us|Maureen Tattersall",
            "name|i am Moira, a patient, and I am locked out|Moira",
            "name|SMITHSON, Gladys - no wristband|SMITHSON, Gladys",
            "name|ms oyelaran did not get the link|ms oyelaran",
            "name|client Devonteus missed three sessions|Devonteus",
            "name|patient goes by Billie not the name on file|Billie",
            "name|Cyril from side room 2 cannot reach it|Cyril",
            "name|grandson Levi set up the tablet|Levi",
            "name|px Margaret wants paper|Margaret",
            "name|a patient of mine, Clifford, has no phone|Clifford",
            "name|Hughes, Megan has two charts|Hughes, Megan",
            "name|her daughter in law Parveen does it|Parveen",
            "name|her name was Edwina|Edwina",
            "name|Florence, 82, fell out of bed|Florence",
            "name|Mark in bed 7 has no wristband|Mark",
            "name|Joy (91) lives alone|Joy",
            "name|patient mark davies cannot sign in|mark davies",
            "name|baby girl Thompson has two records|Thompson",
            "name|T. Wojcik in bay 2 was sent home with the wrong kit|T. Wojcik",
            "name|K. Thistlewood needs her scan moved|K. Thistlewood",
            "name|W. Entwistle, ward 6, given two doses|W. Entwistle",
            "name|Glenys P. at number nine has her niece work the tablet|Glenys P",
            "name|Olwen rang the hub, her mum's falls sensor is dead|Olwen",
            "name|Faith was discharged without her inhaler and her dad is cross|Faith",
            "name|has someone told Leila's parents about the app|Leila",
            "name|Hope's wife cannot work the tablet|Hope",
            "name|R. Szymanski's oximeter reads low and nobody rang|R. Szymanski",
            "name|T Wojcik in bed 4 has no band|T Wojcik",
            "name|Ms T Okonedo was told the wrong ward by the kiosk|Ms T Okonedo",
            "name|Dr A Whitcombe is on long term sick so no one owns it|Dr A Whitcombe",
            "name|MARGARET ELLISON bed 12 wrong allergy band|MARGARET ELLISON",
            "name|We dismissed Tanya for reading her neighbour's notes|Tanya",
            "name|Harpreet's MRI was sent to another trust|Harpreet",
            "name|Fiona (ward clerk) has been signed off with stress|Fiona",
            "name|I met Gwendolyn's daughter and she wants proxy access|Gwendolyn",
            "name|Sandeep's blood pressure never came through|Sandeep",
            "name|Winifred, who has dementia, must log in each day|Winifred",
            "name|Nerys from the day centre lost her tracker|Nerys",
            "name|fergus mcguigan, the gentleman with the stoma, sends photos|fergus mcguigan",
            "name|Dr Balasubramanian has been off sick with anxiety|Dr Balasubramanian",
            "name|Professor Hetherington was suspended after the audit|Professor Hetherington",
            "name|nurse tariq has depression, so who will train the ward|nurse tariq",
            "name|The porter, Zbigniew, told me in confidence that he can't read|porter, Zbigniew",
            "name|We let go of Denise after she opened a record|Denise",
            "name|Mrs B Dhillon and another are both on bay 4|Mrs B Dhillon",
            "name|Mrs A Dhillon and another are both on bay 4|Mrs A Dhillon",
            "name|mr a patel has two wristbands|mr a patel",
            "name|bed 7 is OKAFOR GRACE, label printed wrong|OKAFOR",
            "name|the x-ray for o'hanlon went to the wrong folder|o'hanlon",
            "name|After the death of Lucia dos Santos the family ask for the log|Lucia dos Santos",
            "name|Physio for Ben Ollerenshaw was cancelled by the scheduler|Ben Ollerenshaw",
            "name|Lord Penhaligon is an inpatient, who may open his chart|Lord Penhaligon",
            "name|Doris and the ladies in bay 3 love the music app|Doris",
            "date of birth|b. 14/06/1941, no next of kin on the screen|14/06/1941",
            "initials of a patient|patient J.S. has two records|J.S.",
            "initials and age|JS, 54F, T2DM, dropped out|JS, 54F"})
    void finds(String kind, String text, String place) {
        Verdict.Found found = personalData.find(Shipped.words(text)).getFirst();

        assertEquals(kind, found.kind());
        assertEquals(place, text.substring(found.start(), found.start() + place.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "order 4857773456 has not arrived",
            "can I have a wee sherry with these tablets",
            "our nurses say the sepsis alert is crying wolf, she ignores it in bed 4",
            "The Allen key for the bed sensor has gone missing",
            "Gestational diabetes app. Women like it, the dietitian says her phone never stops.",
            "Could a voice assistant remind my husband with Parkinson's about his tablets?",
            "Mum's lost capacity. May I see her care notes on the app?",
            "How do foster carers get to see a child's health record? Nobody's told us her allergies.",
            "the smartcard 2026 refresh is late and the contract is case 2027",
            "my assignment of 3500 words is due, assignment 3500",
            "go live is 14 March 2027 and the budget is £1 200 000",
            "the helpdesk is on 020 7946 0100",
            "the on-call team mobile is 07700 900555",
            "call 0300 123 4455",
            "write to helpdesk@trust.nhs.uk",
            "the NHS was born on 5 July 1948",
            "postcode district LS9",
            "M1 8GB laptops",
            "12 month road map",
            "Dr Foster, St James's and Florence",
            "Trisha Greenhalgh and Bob Wachter",
            "Mr Bates vs The Post Office",
            "MS Teams and the master patient index",
            "we miss alerts",
            "patient portal, Patient Safety and Patients Know Best",
            "bed 4 has no socket",
            "GP 24M contract",
            "Florence on bay 4 tablets",
            "Mark the records in bay 4 as complete",
            "Grace in the project team",
            "miss readings is a problem",
            "a growing number of 12000 users",
            "i am Moira and I lead the rollout",
            "thanks, Karen (ward manager)",
            "ms teams is down again",
            "NICE, Florence and Ada",
            "build 20261123 broke printing",
            "one two three four five steps",
            "look at nhs.net mail",
            "winnie the pooh ward tablets",
            "Re Patient Portal, who owns it",
            "1234567890 is only an example",
            "a 70 year old consultant who types slowly",
            "J. Smith and A. Brown, 2021, studied virtual wards",
            "A. Kumar was the author of the paper on remote monitoring of diabetes",
            "Plan B. Bring the kit to the patient with diabetes",
            "Option A. Patients on ward 4 keep paper",
            "Dr Patel leads our EPR programme and chairs the safety group",
            "Dr Patel's paper on depression apps is worth reading",
            "Nurse Manager has signed off with the supplier",
            "Dr Google makes patients anxious",
            "Paul, the deputy director, wants figures",
            "Anna will show staff how to log in",
            "Nadine from the supplier is training us on Monday",
            "Elsie is our AI receptionist",
            "Can Lucy join the pilot team",
            "the meeting is on 07/11/2026 at 10",
            "o2 signal is weak in room 7",
            "our CSO Jane signed it off",
            "Jane is our digital champion and runs the drop-ins",
            "Dawn handover is when the tablets run flat",
            "Frank conversations help more than posters",
            "Hope is not a plan",
            "our chatbot Gwen asks each patient about her medicines",
            "Royal Victoria Infirmary's parents group",
            "Children's parents need proxy access",
            "Alexa's carers mode for people with dementia",
            "the robot da Vinci is used for his operation",
            "bed 3 is Green on the bed board",
            "Mike and the team in room 4 run the help desk",
            "care of Elderly Patients with tablets",
            "at 9 o'clock the system goes down",
            "appendix b. 02/02/2026 is the next review",
            "Mr A and the matter of consent",
            "Claire's slides on adoption",
            "Mary's team in radiology want a bigger screen",
            "Parkinson's UK has an app",
            "Nelson ward had its falls counted",
            "ward C Beds in bay 4 are full",
            "Professor Trish Greenhalgh on digital health failure",
            "Nurse Practitioners with diabetes clinics want tablets",
            "no seats in the patient van",
            "no seats for patient de",
            "St Thomas's children's ward uses tablets",
            "we let go of paper forms"})
    void lets(String text) {
        assertEquals(List.of(), personalData.find(Shipped.words(text)));
    }

    @Test
    void saysWhyWordsAreTakenForAName() {
        var clues = new NameClues(Shipped.LISTS, Shipped.BOUNDARIES.names());
        Words words = Shipped.words("Keith fell and his wife rang");
        NameRun run = new NameRuns(Shipped.LISTS).find(words).getFirst();

        List<String> why = clues.holding(words, run).stream().map(NameClues.Clue::list).toList();

        assertEquals(NameRun.Look.FORENAME, run.look());
        assertTrue(why.containsAll(List.of("person-does", "pronoun", "private-theirs")), why.toString());
    }

    @Test
    void findsEachDetailOnceFromLeftToRight() {
        String text = "Mrs Jones, NHS 999 000 0018, LS9 7TF, 07700 900123";
        List<String> kinds = personalData.find(Shipped.words(text)).stream()
                .map(Verdict.Found::kind).toList();

        assertEquals(List.of("name", "NHS number", "postcode", "telephone number"), kinds);
    }

    @Test
    void findsAllOfAPastedLetter() {
        String letter = """
                Dear Mr Okafor,
                Your NHS number: 999 000 0026
                Date of birth: 12/03/1956
                12 Acacia Avenue
                Leeds
                LS9 7TF
                Tel 0113 496 0123
                """;

        assertEquals(6, personalData.find(Shipped.words(letter)).size());
    }
}
