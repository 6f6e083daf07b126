package be.vlavirgem.web.chart;

/** A view model that the fragments draw on a page, and that can be taken along as a file. */
public sealed interface Chart
        permits BarChart, BoxPlot, FlandersMap, HeatMap, LineChart, PieChart, RadarChart, StripChart, StripPlot {

    /** What stands around it. */
    ChartFrame frame();
}
