using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;

namespace CrpvReporting.Tests.Web.Access;

/// <summary>An OpenID Connect issuer of one test: discovery, keys, authorization, token, user information. Whoever comes is signed in at once.</summary>
internal sealed class LocalIssuer : IAsyncDisposable
{
    public const string ClientId = "crpv";
    public const string ClientSecret = "un secret";
    private const string KeyId = "1";
    private readonly RSA key = RSA.Create(2048);
    private readonly RSA otherKey = RSA.Create(2048);
    private readonly Dictionary<string, (string Challenge, string Nonce, string Redirect)> codes = [];
    private WebApplication? server;

    public string Address { get; private set; } = "";

    /// <summary>Who comes.</summary>
    public string Subject { get; set; } = "agent-1";

    public string? Email { get; set; } = "a.martin@exemple.fr";

    public bool? EmailVerified { get; set; }

    /// <summary>What is wrong with the tokens of this issuer.</summary>
    public IssuerFault Fault { get; set; }

    /// <summary>What was asked last at the authorization endpoint.</summary>
    public IReadOnlyDictionary<string, string> Asked { get; private set; } = new Dictionary<string, string>();

    public static async Task<LocalIssuer> Start()
    {
        var issuer = new LocalIssuer();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var server = builder.Build();
        server.MapGet("/.well-known/openid-configuration", issuer.Describe);
        server.MapGet("/keys", issuer.Keys);
        server.MapGet("/authorize", issuer.Authorize);
        server.MapPost("/token", issuer.Token);
        server.MapGet("/userinfo", issuer.UserInformation);
        server.MapGet("/end", (HttpRequest request) => Results.Redirect(request.Query["post_logout_redirect_uri"].ToString()));
        await server.StartAsync();
        issuer.server = server;
        issuer.Address = server.Urls.First();
        return issuer;
    }

    /// <summary>The settings of a site that trusts this issuer.</summary>
    public string[] Settings() =>
    [
        "--Site:Agents:Authority", Address, "--Site:Agents:ClientId", ClientId, "--Site:Agents:ClientSecret", ClientSecret, "--Site:Agents:Name", "Identité locale",
        "--Site:Agents:Level", "eidas1", "--Logging:LogLevel:Microsoft.AspNetCore.Authentication", "None",
    ];

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
            await server.DisposeAsync();
        key.Dispose();
        otherKey.Dispose();
    }

    private object Describe() => new
    {
        issuer = Address,
        authorization_endpoint = Address + "/authorize",
        token_endpoint = Address + "/token",
        userinfo_endpoint = Address + "/userinfo",
        jwks_uri = Address + "/keys",
        end_session_endpoint = Address + "/end",
        response_types_supported = new[] { "code" },
        subject_types_supported = new[] { "public" },
        id_token_signing_alg_values_supported = new[] { "RS256" },
    };

    private object Keys()
    {
        var known = key.ExportParameters(includePrivateParameters: false);
        return new { keys = new[] { new { kty = "RSA", use = "sig", alg = "RS256", kid = KeyId, n = Base64Url.EncodeToString(known.Modulus), e = Base64Url.EncodeToString(known.Exponent) } } };
    }

    private IResult Authorize(HttpRequest request)
    {
        Asked = request.Query.ToDictionary(pair => pair.Key, pair => pair.Value.ToString());
        var redirect = Asked["redirect_uri"];
        if (Fault == IssuerFault.Refuses)
            return Results.Redirect(QueryHelpers.AddQueryString(redirect, new Dictionary<string, string?> { ["error"] = "access_denied", ["state"] = Asked["state"] }));
        var code = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        codes[code] = (Asked["code_challenge"], Asked["nonce"], redirect);
        return Results.Redirect(QueryHelpers.AddQueryString(redirect, new Dictionary<string, string?> { ["code"] = code, ["state"] = Asked["state"] }));
    }

    private async Task<IResult> Token(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        if (!codes.Remove(form["code"].ToString(), out var known) || form["redirect_uri"] != known.Redirect || form["client_id"] != ClientId || form["client_secret"] != ClientSecret
            || Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString()))) != known.Challenge)
            return Results.Json(new { error = "invalid_grant" }, statusCode: 400);
        return Results.Json(new { access_token = "jeton", token_type = "Bearer", expires_in = 60, id_token = IdToken(known.Nonce) });
    }

    private IResult UserInformation(HttpRequest request)
    {
        if (request.Headers.Authorization != "Bearer jeton")
            return Results.Unauthorized();
        var claims = new Dictionary<string, object> { ["sub"] = Subject };
        if (Email is not null)
            claims["email"] = Email;
        if (EmailVerified is { } verified)
            claims["email_verified"] = verified;
        return Results.Json(claims);
    }

    private string IdToken(string nonce)
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var claims = new Dictionary<string, object>
        {
            ["iss"] = Fault == IssuerFault.OtherIssuer ? "http://ailleurs.exemple" : Address,
            ["aud"] = Fault == IssuerFault.OtherAudience ? "autre-site" : ClientId,
            ["sub"] = Subject,
            ["nonce"] = Fault == IssuerFault.OtherNonce ? "rejoué" : nonce,
            ["iat"] = now,
            ["exp"] = Fault == IssuerFault.Expired ? now - 3600 : now + 60,
        };
        if (Fault == IssuerFault.Expired)
            claims["nbf"] = now - 7200;
        var algorithm = Fault == IssuerFault.NotSigned ? "none" : "RS256";
        var signed = $"{Part(new Dictionary<string, object> { ["alg"] = algorithm, ["typ"] = "JWT", ["kid"] = KeyId })}.{Part(claims)}";
        var signature = (Fault == IssuerFault.OtherKey ? otherKey : key).SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"{signed}.{(Fault == IssuerFault.NotSigned ? "" : Base64Url.EncodeToString(signature))}";
    }

    private static string Part(Dictionary<string, object> claims) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(claims));
}
