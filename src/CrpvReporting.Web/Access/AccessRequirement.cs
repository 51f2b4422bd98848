using CrpvReporting.Domain;
using Microsoft.AspNetCore.Authorization;

namespace CrpvReporting.Web.Access;

/// <summary>Who may come to a place of the site.</summary>
/// <param name="Roles">The roles that may.</param>
/// <param name="OfTheCentre">Whether a centre may only for the centre that the address names.</param>
internal sealed record AccessRequirement(IReadOnlyList<Role> Roles, bool OfTheCentre) : IAuthorizationRequirement;
