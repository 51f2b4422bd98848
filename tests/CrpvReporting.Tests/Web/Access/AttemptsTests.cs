using System.Net;
using CrpvReporting.Domain;
using CrpvReporting.Web.Access;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace CrpvReporting.Tests.Web.Access;

public sealed class AttemptsTests
{
    [Fact]
    public async Task After_too_many_wrong_keys_even_a_right_one_waits_and_then_opens()
    {
        var clock = new LaterClock();
        await using var site = await TestSite.Start(clock: clock);
        var key = site.KeyFor(Role.Analyst);
        using var visitor = site.Visitor();
        for (var i = 0; i < Attempts.MostOfOne; i++)
            using (var refused = await visitor.Post("/connexion", ("cle", "crpv_faux")))
                Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        using (var waiting = await visitor.Post("/connexion", ("cle", key)))
        {
            Assert.Equal(HttpStatusCode.TooManyRequests, waiting.StatusCode);
            Assert.InRange(waiting.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), Attempts.Period);
            Assert.Contains("réessayez", await waiting.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        clock.Ahead += Attempts.Period;
        using var entered = await visitor.Post("/connexion", ("cle", key));
        Assert.Equal(HttpStatusCode.SeeOther, entered.StatusCode);
    }

    [Fact]
    public async Task A_script_with_wrong_keys_is_told_to_wait()
    {
        await using var site = await TestSite.Start();
        using var script = site.Visitor().With("crpv_faux");
        for (var i = 0; i < Attempts.MostOfOne; i++)
            using (var refused = await script.Get("/acces"))
                Assert.Equal((HttpStatusCode.Unauthorized, "Bearer"), (refused.StatusCode, refused.Headers.WwwAuthenticate.Single().Scheme));
        using var waiting = await script.Get("/acces");
        Assert.Equal(HttpStatusCode.TooManyRequests, waiting.StatusCode);
        Assert.NotNull(waiting.Headers.RetryAfter);
    }

    [Fact]
    public async Task Who_is_signed_in_is_not_disturbed_by_the_attempts_of_others()
    {
        await using var site = await TestSite.Start();
        using var analyst = await site.SignedIn(Role.Analyst);
        using var other = site.Visitor();
        for (var i = 0; i <= Attempts.MostOfOne; i++)
            using (await other.Get("/premier-acces/crpv_faux"))
            {
            }

        using var refused = await other.Get("/premier-acces/crpv_faux");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        using var page = await analyst.Get("/acces");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Fact]
    public void Each_address_has_its_own_count_and_all_have_one()
    {
        var attempts = new Attempts(new FixedClock());
        for (var i = 0; i < Attempts.MostOfOne; i++)
            attempts.Failed(From("192.0.2.1"));
        Assert.False(attempts.MayTry(From("192.0.2.1")));
        Assert.False(attempts.MayTry(From("::ffff:192.0.2.1")));
        Assert.True(attempts.MayTry(From("192.0.2.2")));
        for (var i = Attempts.MostOfOne; i < Attempts.MostOfAll; i++)
            attempts.Failed(From($"198.51.{i / 250}.{i % 250}"));
        Assert.False(attempts.MayTry(From("192.0.2.2")));
    }

    [Fact]
    public void The_addresses_beside_one_another_that_one_person_has_are_one()
    {
        var attempts = new Attempts(new FixedClock());
        for (var i = 0; i < Attempts.MostOfOne; i++)
            attempts.Failed(From($"2001:db8:0:1::{i + 1:x}"));
        Assert.False(attempts.MayTry(From("2001:db8:0:1:ffff::1")));
        Assert.True(attempts.MayTry(From("2001:db8:0:2::1")));
    }

    private static DefaultHttpContext From(string address) => new() { Connection = { RemoteIpAddress = IPAddress.Parse(address) } };
}
