using CrpvReporting.Web;

await Site.Run(args, SiteSettings.DefaultDatabase, Console.Out);
