using System.Reflection;
using System.Runtime.CompilerServices;
using CrpvReporting.Domain;
using Xunit;

namespace CrpvReporting.Tests.Architecture;

public sealed class ConventionTests
{
    [Fact]
    public void A_fact_of_the_domain_never_changes_once_made()
    {
        var setters =
            from type in typeof(Activity).Assembly.GetTypes()
            where type.Namespace == typeof(Activity).Namespace
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            where property.SetMethod is { IsPublic: true } set
                && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
            select $"{type.Name}.{property.Name}";
        Assert.Empty(setters);
    }

    [Fact]
    public void A_class_of_the_domain_cannot_be_inherited() =>
        Assert.Empty(typeof(Activity).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(Activity).Namespace && type is { IsPublic: true, IsClass: true, IsSealed: false })
            .Select(type => type.Name));

    [Fact]
    public void A_class_of_tests_is_sealed_and_its_name_says_that_it_holds_tests() =>
        Assert.Empty(TestMethods().Select(method => method.DeclaringType!).Distinct()
            .Where(type => !type.IsSealed || !type.Name.EndsWith("Tests", StringComparison.Ordinal))
            .Select(type => type.FullName));

    [Fact]
    public void A_test_is_named_by_a_sentence() =>
        Assert.Empty(TestMethods().Where(method => !method.Name.Contains('_', StringComparison.Ordinal)).Select(method => $"{method.DeclaringType!.Name}.{method.Name}"));

    [Fact]
    public void No_test_is_left_aside() =>
        Assert.Empty(TestMethods().Where(method => method.GetCustomAttribute<FactAttribute>()!.Skip is not null)
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}"));

    private static IEnumerable<MethodInfo> TestMethods() =>
        typeof(ConventionTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(method => method.GetCustomAttribute<FactAttribute>() is not null);
}
