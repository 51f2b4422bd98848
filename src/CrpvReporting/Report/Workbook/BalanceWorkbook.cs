namespace CrpvReporting.Report.Workbook;

public static class BalanceWorkbook
{
    public static void Write(BalanceReport report, Stream output) => _ = (report, output);
}
