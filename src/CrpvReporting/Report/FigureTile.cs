namespace CrpvReporting.Report;

/// <summary>A place in a grid of tiles. A column that no tile is in is a gap.</summary>
/// <param name="Column">From 0, left to right.</param>
/// <param name="Row">From 0, top to bottom.</param>
public readonly record struct FigureTile(int Column, int Row);
