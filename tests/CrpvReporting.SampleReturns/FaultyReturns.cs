namespace CrpvReporting.SampleReturns;

/// <summary>Five short returns for 2021 with the faults that centres make; <c>samples/README.md</c> lists them cell by cell.</summary>
internal static class FaultyReturns
{
    private const string Windows = "\r\n";

    public static IEnumerable<SampleFile> Generate() =>
    [
        Csv("ARA", FileStyle.Utf8, MistypedCodes),
        Csv("BFC", FileStyle.Utf8WithBom, MissingAndDoubledColumns),
        new("faulty/GES_2021.xlsx", XlsxReturn.Write("Données fictives : remontée fautive d’exemple", ("Activités", TextInNumbers))),
        Csv("HDF", FileStyle.Utf8, Contradictions),
        Csv("OCE", FileStyle.Windows1252, MisspeltLabels),
    ];

    private static SampleFile Csv(string centre, FileStyle file, string text) =>
        new($"faulty/{centre}_2021.csv", CsvReturn.Encode(file, text.ReplaceLineEndings(Windows) + Windows));

    private const string MistypedCodes = """
        date;intitule;mission;type_activite;thematique;mode;demi_journees;participants;observations
        12/01/2021;Réseau des chefs de projet : la réussite éducative;RESEAU;RESEAU;EDUCATION;DISTANCIEL;1;18;Donnée fictive, fautes volontaires
        02/02/2021;Webinaire : les conseils citoyens;COMPETENCE;MANIFESTATION;PARTICIPATION;DISTANCIEL;0,5;42;
        09/03/2021;Inter-réseaux : la santé mentale;RESEAU;RESAU;SANTE;DISTANCIEL;1;25;
        15/04/2021;Groupe de travail : l’alliance entre familles et école;RESEAU;GROUPE_TRAVAIL;EDUCATON;DISTANCIEL;1;9;
        18/05/2022;Formation : la laïcité dans l’accueil du public;COMPETENCES;FORMATION;VRL;PRESENTIEL;2;14;
        17/06/2021;Cycle de qualification : la gestion urbaine de proximité;COMPETENCES;CYCLE;CADRE_VIE;PRESENTIEL;1,3;16;
        23/09/2021;Atelier : les tables de quartier;RESEAU;GROUPE_TRAVAIL;PARTICIPATION;DISTANCEL;1;11;
        14/10/2021;Appui individualisé : l’appel à projets annuel;COMPETENCES;ACCOMPAGNEMENT;CONTRATS;PRESENTIEL;0,5;2;
        """;

    private const string MissingAndDoubledColumns = """
        Date;Intitulé;Mission;Type d'activité;Mode;Demi-journées;Participants;Durée (minutes);Participants;Observations
        14/01/2021;Petit déjeuner du réseau : les ateliers santé ville;Animation des réseaux d'acteurs;Activité de réseau;Distanciel;0,5;14;90;14;Donnée fictive, fautes volontaires
        11/02/2021;Webinaire : l’inclusion numérique;Capitalisation et diffusion de la connaissance et des retours d'expériences;Manifestation à vocation informative;Distanciel;0,5;56;120;60;
        23/03/2021;Groupe de travail : les adultes-relais auprès des jeunes;Animation des réseaux d'acteurs;Groupe de travail;Distanciel;1;8;180;8;
        08/06/2021;Formation : la laïcité au quotidien des équipes;Accompagnement de la montée en compétences des acteurs locaux;Formation;Présentiel;4;12;780;12;
        16/11/2021;Appui individualisé : la maison du projet;Accompagnement de la montée en compétences des acteurs locaux;Accompagnement individualisé;Présentiel;0,5;3;90;3;
        """;

    private const string Contradictions = """
        centre;date;date_fin;intitule;mission;type_activite;thematique;mode;demi_journees;participants;participants_elus;participants_chefs_projet;participants_associations;observations
        HDF;19/01/2021;19/01/2021;Réseau des coordonnateurs : la continuité éducative;RESEAU;RESEAU;EDUCATION;DISTANCIEL;1;20;2;12;5;Donnée fictive, fautes volontaires
        HDF;16/02/2021;16/02/2021;Atelier : le non-recours aux droits;RESEAU;GROUPE_TRAVAIL;ACCES_DROITS;DISTANCIEL;1;12;3;8;6;
        HDF;25/03/2021;23/03/2021;Formation : les plans territoriaux de lutte contre les discriminations;COMPETENCES;FORMATION;DISCRIMINATIONS;PRESENTIEL;2;15;0;6;8;
        NOR;20/05/2021;20/05/2021;Webinaire : la précarité énergétique;CAPITALISATION;MANIFESTATION;TRANSITION;DISTANCIEL;0,5;48;4;15;18;
        HDF;21/09/2021;21/09/2021;Visite de site : les jardins partagés;COMPETENCES;MANIFESTATION;TRANSITION;PRESENTIEL;1;22;1;7;10;
        HDF;18/11/2021;19/11/2021;Cycle de qualification : les copropriétés fragiles;COMPETENCES;CYCLE;CADRE_VIE;PRESENTIEL;3;16;0;9;4;
        """;

    private const string MisspeltLabels = """
        Date;Intitulé;Mission;Type d'activité;Thématique principale;Mode;Échelle;Code QPV;Demi-journées;Participants;Observations
        21/01/2021;Réseau régional des acteurs : la médiation en santé;Animation des réseaux d'acteurs;Activité de réseau;Santé;Distanciel;Régional;;1;19;Donnée fictive, fautes volontaires
        18/02/2021;Atelier : l’enquête auprès des habitants;Observation;Groupe de travail;Observation et connaissance des quartiers;Distanciel;Quartier prioritaire;QP034005;1;10;
        13/04/2021;Rendez-vous en ligne : « aller vers », un cœur de métier;Animation des réseaux d'acteurs;Activité de réseau;Valeurs de la Républiqe et laicitté;Distanciel;Régional;;0,5;27;
        10/06/2021;Appui individualisé : l’usage des espaces publics;Accompagnement de la montée en compétences des acteurs locaux;Accompagnement individualisé;Renouvellement urbain, habitat et cadre de vie;Présentiel;Quartier prioritaire;93012;0,5;2;
        14/10/2021;Journée d’étude : la mise en œuvre du protocole d’engagements;Capitalisation et diffusion de la connaissance et des retours d'expériences;Manifestation à vocation informative;Gouvernance, contrats de ville et évaluation;Présentiel;Régional;;2;74;
        """;

    private static IReadOnlyList<IReadOnlyList<Cell>> TextInNumbers { get; } =
    [
        [.. new[] { "Date", "Intitulé", "Mission", "Type d'activité", "Thématique principale", "Mode", "Demi-journées", "Participants", "Observations" }.Select(Cell.Of)],
        Row(Day(1, 26), "Réseau des chefs de projet : les cités éducatives en pratique", "RESEAU", "RESEAU", "EDUCATION", "DISTANCIEL",
            Cell.Of(1m), Cell.Of(17m), "Donnée fictive, fautes volontaires"),
        Row(Cell.Of("mars 2021"), "Webinaire : la mobilité des jeunes", "CAPITALISATION", "MANIFESTATION", "JEUNESSE", "DISTANCIEL",
            Cell.Of(0.5m), Cell.Of(51m)),
        Row(Day(4, 8), "Groupe de travail : les contrats locaux de santé", "RESEAU", "GROUPE_TRAVAIL", "SANTE", "DISTANCIEL",
            Cell.Of(1m), Cell.Of("env. 20")),
        Row(Day(6, 15), "Cycle de qualification : le budget intégrant l’égalité", "COMPETENCES", "CYCLE", "EGALITE_FH", "PRESENTIEL",
            Cell.Of(-1m), Cell.Of(13m)),
        Row(Day(9, 30), "Colloque : les quartiers face à la crise sanitaire", "CAPITALISATION", "MANIFESTATION", "CRISE_SANITAIRE", "HYBRIDE",
            Cell.Of(2m), Cell.Of(96m)),
    ];

    private static Cell Day(int month, int day) => Cell.Of(new DateOnly(2021, month, day));

    private static Cell[] Row(
        Cell date, string title, string mission, string type, string theme, string mode, Cell halfDays, Cell participants, string remarks = "") =>
        [date, Cell.Of(title), Cell.Of(mission), Cell.Of(type), Cell.Of(theme), Cell.Of(mode), halfDays, participants, Cell.Of(remarks)];
}
