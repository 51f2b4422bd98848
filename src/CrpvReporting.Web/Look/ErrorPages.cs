using CrpvReporting.Web.Access;
using Microsoft.AspNetCore.Diagnostics;

namespace CrpvReporting.Web.Look;

/// <summary>What is shown when there is nothing to show: pages for people, problem details for scripts.</summary>
internal static class ErrorPages
{
    public static void UseErrorPages(this IApplicationBuilder site)
    {
        site.UseExceptionHandler(new ExceptionHandlerOptions
        {
            AllowStatusCode404Response = true,
            ExceptionHandler = http => Show(http, StatusOf(http.Features.Get<IExceptionHandlerFeature>()?.Error)),
            SuppressDiagnosticsCallback = context => StatusOf(context.Exception) < StatusCodes.Status500InternalServerError,
        });
        site.UseStatusCodePages(context => Show(context.HttpContext, context.HttpContext.Response.StatusCode));
    }

    private static Task Show(HttpContext http, int status)
    {
        var (title, words) = WordsOf(status, http.TraceIdentifier);
        IResult answer = http.IsForScripts()
            ? Results.Problem(words, statusCode: status, title: title)
            : new SitePage(title, Html(words)) { Status = status };
        return answer.ExecuteAsync(http);
    }

    /// <summary>A request that cannot be read is no fault of the program.</summary>
    private static int StatusOf(Exception? exception) => exception switch
    {
        BadHttpRequestException request => request.StatusCode,
        InvalidDataException => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static object Html(string words) => Report.Pages.Html.Paragraph(words);

    private static (string Title, string Words) WordsOf(int status, string trace) => status switch
    {
        StatusCodes.Status400BadRequest => ("Demande incomplète", "Cette demande n'a pas pu être comprise : revenez à la page précédente et recommencez."),
        StatusCodes.Status401Unauthorized => ("Connexion nécessaire", "Connectez-vous pour voir cette page."),
        StatusCodes.Status403Forbidden => ("Accès réservé", "Votre accès ne permet pas de voir cette page."),
        StatusCodes.Status404NotFound => ("Page introuvable", "Il n'y a rien à cette adresse. Vérifiez-la, ou repartez de l'accueil."),
        StatusCodes.Status405MethodNotAllowed => ("Demande impossible", "Cette adresse ne se demande pas ainsi : repartez de l'accueil."),
        StatusCodes.Status413PayloadTooLarge => ("Envoi trop volumineux", "Cet envoi dépasse la taille permise : rien n'a été enregistré."),
        StatusCodes.Status429TooManyRequests => ("Trop de demandes", "Trop de demandes en peu de temps : réessayez dans une minute."),
        _ => ("Erreur inattendue", $"Une erreur inattendue s'est produite : rien n'a été fait à moitié. Si elle revient, signalez-la avec ce numéro : {trace}."),
    };
}
