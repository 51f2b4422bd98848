using System.Xml.Linq;
using CrpvReporting.Domain;
using CrpvReporting.Report.Pages;

namespace CrpvReporting.Web.Uploads;

/// <summary>Where a file stands, in a few words.</summary>
internal static class UploadWords
{
    public static XElement StateOf(Upload upload)
    {
        var (kind, words) = upload.State switch
        {
            UploadState.Received => ("neutre", "En attente"),
            UploadState.Confirmed => ("neutre", "Confirmé, en attente"),
            UploadState.ToConfirm => ("douteux", "Attend votre confirmation"),
            UploadState.Withdrawn => ("neutre", "Retiré"),
            UploadState.Failed => ("faux", "Non traité"),
            _ => upload.Outcome switch
            {
                UploadOutcome.Accepted => ("bon", "Accepté"),
                UploadOutcome.AcceptedWithWarnings => ("bon", "Accepté, à confirmer"),
                UploadOutcome.Unchanged => ("neutre", "Déjà reçu"),
                _ => ("faux", "Refusé"),
            },
        };
        return new XElement("span", Html.Class("etat " + kind), words);
    }
}
