namespace CrpvReporting.Domain;

/// <summary>What someone signed in to the site may do.</summary>
public enum Role
{
    /// <summary>Sends the returns of one centre, and sees those alone.</summary>
    Centre,

    /// <summary>Follows the campaign, makes the balance and answers for it: sees and does everything.</summary>
    Analyst,

    /// <summary>Shows the balance: sees its tables and figures, nothing of what was sent.</summary>
    Presenter,
}
