namespace CrpvReporting.Web.Look;

/// <summary>Leads to a page after something was done, so that going back or refreshing does not do it twice; what was done is said there, once.</summary>
internal sealed class SeeOther : IResult
{
    private readonly string path;
    private readonly string? message;

    private SeeOther(string path, string? message)
    {
        this.path = path;
        this.message = message;
    }

    /// <param name="path">An address of the site.</param>
    /// <param name="message">What to say on that page; null for nothing.</param>
    public static SeeOther To(string path, string? message = null) => new(path, message);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (message is not null)
            Flash.Leave(httpContext, message);
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = path;
        return Task.CompletedTask;
    }
}
