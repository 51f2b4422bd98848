using CrpvReporting.Pipeline.Questions;

namespace CrpvReporting.Web.Api;

/// <summary>What is answered to a script that asks wrongly, or for what is not there: problem details (RFC 9457), in French for who reads them.</summary>
internal static class ApiProblem
{
    public const string ContentType = "application/problem+json";

    public static IResult Wrong(QuestionException question) => Results.Problem(
        question.Message,
        statusCode: StatusCodes.Status400BadRequest,
        title: "Demande incorrecte",
        extensions: new Dictionary<string, object?> { ["parameter"] = NameOf(question.Part) });

    public static IResult Wrong(string message, int status = StatusCodes.Status400BadRequest) => Results.Problem(message, statusCode: status, title: "Demande incorrecte");

    public static IResult NotFound(string message) => Results.Problem(message, statusCode: StatusCodes.Status404NotFound, title: "Introuvable");

    private static string NameOf(QuestionPart part) => part switch
    {
        QuestionPart.Share => "share_of",
        _ => part.ToString().ToLowerInvariant(),
    };
}
