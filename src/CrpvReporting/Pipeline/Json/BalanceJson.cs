using System.Text.Json;
using CrpvReporting.Aggregate;
using CrpvReporting.Domain;

namespace CrpvReporting.Pipeline.Json;

/// <summary>Balances as JSON: what <c>show</c> answers, and the parts that other answers share.</summary>
public static class BalanceJson
{
    /// <summary>A whole balance.</summary>
    public static void Write(Utf8JsonWriter json, Balance balance)
    {
        json.WriteStartObject();
        WriteBalance(json, balance);
        json.WriteEndObject();
    }

    /// <summary>What is kept, by dimension; several values of one are an array.</summary>
    public static void WriteWhere(Utf8JsonWriter json, IReadOnlyList<DimensionFilter> where)
    {
        json.WriteStartObject("where");
        foreach (var filter in where)
            if (filter.Codes.Count == 1)
                WriteValue(json, filter.Dimension, filter.Codes[0]);
            else
                json.WriteArray(Dimensions.NameOf(filter.Dimension), filter.Codes, code => WriteCode(json, filter.Dimension, code));
        json.WriteEndObject();
    }

    /// <summary>The total, gross and net.</summary>
    public static void WriteTotal(Utf8JsonWriter json, BalanceTotal total)
    {
        json.WriteStartObject("total");
        json.WriteNumber("half_days", total.Measures.HalfDays.Value);
        json.WriteNumber("half_days_net", total.NetHalfDays.Value);
        json.WriteNumber("activities", total.Measures.Activities);
        json.WriteInteger("participants", total.Measures.Participants);
        json.WriteNumber("centres", total.Centres);
        json.WriteEndObject();
    }

    /// <summary>Which centres are counted, and what limits it.</summary>
    public static void WriteCoverage(Utf8JsonWriter json, Coverage coverage)
    {
        json.WriteStartObject("coverage");
        json.WriteNumber("counted", coverage.Counted.Count);
        json.WriteNumber("expected", coverage.Expected.Count);
        json.WriteCodes("missing", coverage.Missing);
        json.WriteArray("partial", coverage.Partial, year =>
        {
            json.WriteStartObject();
            json.WriteString("centre", year.Centre.Code);
            json.WriteArray("empty_months", year.Months, month => json.WriteNumberValue(month));
            json.WriteEndObject();
        });
        json.WriteDecimal("counted_share_last_year", coverage.CountedShareLastYear is { } share ? decimal.Round(share, 12) : null);
        json.WriteEndObject();
    }

    /// <summary>The members of a balance, into an object that is open.</summary>
    public static void WriteBalance(Utf8JsonWriter json, Balance balance)
    {
        var by = balance.Question.By;
        json.WriteNumber("year", balance.Question.Year);
        json.WriteArray("by", by, dimension => json.WriteStringValue(Dimensions.NameOf(dimension)));
        WriteWhere(json, balance.Question.Where);
        WriteCoverage(json, balance.Coverage);
        WriteRows(json, balance);
        WriteTotal(json, balance.Total);
    }

    /// <summary>The rows of a balance.</summary>
    public static void WriteRows(Utf8JsonWriter json, Balance balance)
    {
        var by = balance.Question.By;
        json.WriteArray("rows", balance.Rows, row =>
        {
            json.WriteStartObject();
            for (var i = 0; i < by.Count; i++)
                WriteValue(json, by[i], row.Keys[i].Code);
            json.WriteNumber("half_days", row.Measures.HalfDays.Value);
            json.WriteNumber("activities", row.Measures.Activities);
            json.WriteInteger("participants", row.Measures.Participants);
            json.WriteNumber("centres", row.Centres);
            json.WriteEndObject();
        });
    }

    /// <summary>A value on a dimension: true or false for yes/no, else its code.</summary>
    public static void WriteValue(Utf8JsonWriter json, Dimension dimension, string? code)
    {
        json.WritePropertyName(Dimensions.NameOf(dimension));
        WriteCode(json, dimension, code);
    }

    private static void WriteCode(Utf8JsonWriter json, Dimension dimension, string? code)
    {
        if (dimension is Dimension.Crisis or Dimension.Overseas && code is not null)
            json.WriteBooleanValue(code == "true");
        else
            json.WriteStringValue(code);
    }
}
