using CrpvReporting.Domain;
using CrpvReporting.Import;
using CrpvReporting.Import.Headers;
using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;
using CsCheck;
using Xunit;

namespace CrpvReporting.Tests.Import.Headers;

public sealed class NearMissTests
{
    [Theory]
    [InlineData("Demi-journnées", "demi_journees")]
    [InlineData("Demi-jounrées", "demi_journees")]
    [InlineData("Demi journée d'interventions", "demi_journees")]
    [InlineData("Total des demi-journées réalisées", "demi_journees")]
    [InlineData("Journées (demi-) réalisées", "demi_journees")]
    [InlineData("Participant", "participants")]
    [InlineData("Nombre total d'élus", "participants_elus")]
    [InlineData("Publics autres", "participants_autres")]
    [InlineData("Territore", "territoire")]
    [InlineData("Obervations", "observations")]
    [InlineData("Sanitaire (crise)", "crise_sanitaire")]
    public void A_typing_mistake_or_the_same_words_otherwise_arranged_are_taken_and_said(string header, string field)
    {
        var file = ReceivedFile.Read(Header(field, header)).Only;
        var finding = Assert.Single(file.Findings);
        Assert.Equal((FindingCodes.HeaderNearMiss, field, header), (finding.Code, finding.Field, finding.Value));
        Assert.Single(file.Lines);
    }

    [Theory]
    [InlineData("Durée (h)")]
    [InlineData("Durée (heures)")]
    [InlineData("Participants F")]
    [InlineData("Participants (jeunes)")]
    [InlineData("Participants N-1")]
    [InlineData("Participants (N-1)")]
    [InlineData("Thématique 3")]
    [InlineData("Nombre de thématiques")]
    [InlineData("Nombre de séances")]
    [InlineData("Date d'inscription")]
    [InlineData("Datefn")]
    [InlineData("Nom du référent")]
    [InlineData("Coût total")]
    [InlineData("Total")]
    [InlineData("Nb")]
    [InlineData("2021")]
    [InlineData("01/02/2021")]
    [InlineData("janv.-21")]
    [InlineData("€")]
    public void What_may_mean_something_else_stays_unknown(string header)
    {
        var finding = Assert.Single(ReceivedFile.Read(Header("", header)).Findings);
        Assert.Equal((FindingCodes.UnknownColumn, header), (finding.Code, finding.Value));
    }

    [Fact]
    public void A_near_miss_gives_way_to_a_header_that_names_the_field()
    {
        var file = ReceivedFile.Read(ReturnText.With(("Participant", "3"), ("Nombre de participants (total)", "4"), ("participants_elus", "1")));
        var finding = Assert.Single(file.Findings, finding => finding.Code != FindingCodes.HeaderSynonym);
        Assert.Equal((FindingCodes.UnknownColumn, "Participant"), (finding.Code, finding.Value));
    }

    [Fact]
    public void Two_near_misses_for_one_field_are_two_columns_for_it()
    {
        var codes = ReceivedFile.Read(ReturnText.With(("Participant", "3"), ("Participnats", "4"))).Findings.Select(finding => finding.Code);
        Assert.Equal([FindingCodes.HeaderNearMiss, FindingCodes.DuplicateColumn], codes);
    }

    [Fact]
    public void A_required_field_may_be_a_near_miss()
    {
        var file = ReceivedFile.Read("date;intitulle;misions;Type dactivités;thematiqe;mode;demi-journes\n" + ReturnText.Line + "\n").Only;
        Assert.Equal(4, file.Findings.Count(finding => finding.Code == FindingCodes.HeaderNearMiss));
        Assert.Single(file.Lines);
    }

    [Fact]
    public void A_mistyped_header_is_never_taken_for_another_field()
    {
        var headers = ActivitySchema.Shipped.Fields.SelectMany(field => field.AcceptedHeaders.Append(field.Title).Select(header => (field, header))).ToArray();
        var matcher = new HeaderMatcher(ActivitySchema.Shipped, [], []);
        Gen.Select(Gen.Int[0, headers.Length - 1], Gen.Int[0, 200], Gen.Char['a', 'z'], Gen.Int[0, 2]).Sample(
            (i, at, letter, edit) =>
            {
                var (field, header) = headers[i];
                at %= header.Length;
                var typed = edit switch
                {
                    0 => header.Remove(at, 1),
                    1 => header.Insert(at, letter.ToString()),
                    _ => header.Remove(at, 1).Insert(at, letter.ToString()),
                };
                var row = new SheetRow();
                row.Start(1);
                row.SetText(0, typed);
                var columns = matcher.Match(row, null, new FindingLog());
                return columns.Columns.All(column => column.Field == field || columns.Matches.All(match => match.Step != HeaderStep.NearMiss));
            },
            iter: 300);
    }

    /// <summary>A return with one header more, or one of a required field otherwise written.</summary>
    private static string Header(string field, string header)
    {
        var (headers, line) = (ReturnText.Header.Split(';').ToList(), ReturnText.Line.Split(';').ToList());
        if (headers.IndexOf(field) is >= 0 and var column)
            headers[column] = header;
        else
        {
            headers.Add(header);
            line.Add(field is "territoire" or "observations" ? "Lyon" : field == "crise_sanitaire" ? "oui" : "3");
        }

        return $"{string.Join(';', headers)}\n{string.Join(';', line)}\n";
    }
}
