//! Plots as SVG.

use plotters::prelude::{
    ChartBuilder, Circle, Color as _, IntoDrawingArea as _, IntoFont as _, LineSeries, RGBColor, SVGBackend, WHITE,
};

use crate::Result;

const SIZE: (u32, u32) = (720, 400);
const INK: RGBColor = RGBColor(31, 90, 160);

/// A line through some points, and dots beside it, over axes from zero.
pub(super) fn svg(title: &str, axes: [&str; 2], line: &[(f64, f64)], dots: &[(f64, f64)]) -> Result<String> {
    let most = |of: fn(&(f64, f64)) -> f64| line.iter().chain(dots).map(of).fold(1.0, f64::max) * 1.05;
    let (right, top) = (most(|point| point.0), most(|point| point.1));
    let mut text = String::new();
    {
        let area = SVGBackend::with_string(&mut text, SIZE).into_drawing_area();
        area.fill(&WHITE)?;
        let mut chart = ChartBuilder::on(&area)
            .caption(title, ("sans-serif", 18).into_font())
            .margin(12)
            .x_label_area_size(44)
            .y_label_area_size(52)
            .build_cartesian_2d(0.0..right, 0.0..top)?;
        chart
            .configure_mesh()
            .x_desc(axes[0])
            .y_desc(axes[1])
            .x_label_formatter(&|x| format!("{x:.0}"))
            .y_label_formatter(&|y| format!("{y:.0}"))
            .max_light_lines(1)
            .draw()?;
        chart.draw_series(LineSeries::new(line.iter().copied(), INK.stroke_width(2)))?;
        chart.draw_series(dots.iter().map(|&dot| Circle::new(dot, 4, INK.filled())))?;
        area.present()?;
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::svg;

    #[test]
    fn every_dot_is_drawn() {
        let drawn = svg("growth", ["many", "cost"], &[(1.0, 1.0), (9.0, 9.0)], &[(1.0, 1.0), (9.0, 9.0), (9.0, 8.0)]);
        let drawn = drawn.unwrap();
        assert_eq!(drawn.matches("<circle").count(), 3);
        assert!(drawn.contains("growth") && drawn.contains("many") && drawn.contains("cost"));
    }
}
