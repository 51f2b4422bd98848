using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Tests.Aggregate.Comparison;

/// <summary>Lists of which some rows were closed at the end of 2020, each replaced by another.</summary>
internal static class ChangedLists
{
    /// <summary>« École » and « Réussite éducative » became « Éducation » in 2021; « Divers » was closed without an heir.</summary>
    public static CodeLists Themes { get; } = CodeLists.Shipped.With(CodeList.Parse("themes", """
        code;libelle;groupe;libelle_groupe;valide_de;valide_a;remplace_par
        ECOLE;École;G1;Premier groupe;2017;2020;EDUC
        REUSSITE;Réussite éducative;G2;Deuxième groupe;2017;2020;EDUC
        EDUC;Éducation;G1;Premier groupe;2021;;
        SANTE;Santé;G2;Deuxième groupe;2017;;
        DIVERS;Divers;G2;Deuxième groupe;2017;2020;
        """));

    /// <summary>Changed themes, types (twice: A, then B, then C), modes, missions, scales and dispositifs.</summary>
    public static CodeLists All { get; } = Themes
        .With(CodeList.Parse("activity-types", "code;libelle;valide_de;valide_a;remplace_par\nA;Type A;2017;2018;B\nB;Type B;2019;2020;C\nC;Type C;2021;;\nD;Type D;2017;;\n"))
        .With(CodeList.Parse("modes", "code;libelle;a_distance;valide_a;remplace_par\nVISIO;Visio;oui;2020;LOIN\nLOIN;À distance;oui;;\nICI;Sur place;non;;\n"))
        .With(CodeList.Parse("missions", "code;libelle;valide_a;remplace_par\nM1;Mission 1;2020;M2\nM2;Mission 2;;\n"))
        .With(CodeList.Parse("scales", "code;libelle;valide_a;remplace_par\nS1;Échelle 1;2020;S2\nS2;Échelle 2;;\n"))
        .With(CodeList.Parse("dispositifs", "code;libelle;valide_a;remplace_par\nD1;Dispositif 1;2020;D2\nD2;Dispositif 2;;\nD3;Dispositif 3;;\n"));

    /// <summary>A cell of the shipped lists, its codes dealt out among the changed ones.</summary>
    public static BalanceCell Deal(BalanceCell cell, int year) => cell with
    {
        Month = (year * 100) + (cell.Month % 100),
        Mission = At(All.Missions, cell.Mission),
        ActivityType = At(All.ActivityTypes, cell.ActivityType),
        Theme = At(All.Themes, cell.Theme),
        Mode = At(All.Modes, cell.Mode),
        Scale = At(All.Scales, cell.Scale),
        Dispositifs = [.. cell.Dispositifs.Select(dispositif => At(All.Dispositifs, dispositif)!).Distinct()],
    };

    private static CodeEntry? At(CodeList list, CodeEntry? entry) => entry is null ? null : list[entry.Index % list.Count];
}
