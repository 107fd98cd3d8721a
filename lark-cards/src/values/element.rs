//! Words for single elements.

words! {
    /// How an image fills its frame.
    ScaleType {
        /// Cut to its middle.
        CropCenter = "crop_center",
        /// Cut to its top.
        CropTop = "crop_top",
        /// All of it.
        FitHorizontal = "fit_horizontal",
    }
}

words! {
    /// How images are combined, and how many there may be.
    CombinationMode {
        /// Two beside each other.
        Double = "double",
        /// One large and two small.
        Triple = "triple",
        /// Two in a row, up to six.
        Bisect = "bisect",
        /// Three in a row, up to nine.
        Trisect = "trisect",
    }
}

words! {
    /// How large people are shown.
    PersonSize {
        /// Extra small.
        ExtraSmall = "extra_small",
        /// Small.
        Small = "small",
        /// Medium.
        Medium = "medium",
        /// Large.
        Large = "large",
    }
}

words! {
    /// How a person is shown.
    PersonStyle {
        /// Plain.
        Normal = "normal",
        /// In a capsule.
        Capsule = "capsule",
    }
}

words! {
    /// Width to height of a chart.
    AspectRatio {
        /// 1:1.
        Square = "1:1",
        /// 2:1.
        TwoToOne = "2:1",
        /// 4:3.
        FourToThree = "4:3",
        /// 16:9.
        SixteenToNine = "16:9",
    }
}

words! {
    /// Width to height of images to choose from.
    ImageAspectRatio {
        /// 1:1.
        Square = "1:1",
        /// 4:3.
        FourToThree = "4:3",
        /// 16:9.
        SixteenToNine = "16:9",
    }
}

words! {
    /// The colours of a chart.
    ChartTheme {
        /// Shades of the platform's colour.
        Brand = "brand",
        /// Many colours.
        Rainbow = "rainbow",
        /// Complementary colours.
        Complementary = "complementary",
        /// Contrasting colours.
        Converse = "converse",
        /// The main colours.
        Primary = "primary",
    }
}

words! {
    /// What the cells of a column hold.
    DataType {
        /// Text.
        Text = "text",
        /// Text with the marks of `lark_md`.
        LarkMd = "lark_md",
        /// A list of tags: `[{"text": "S2", "color": "blue"}]`.
        Options = "options",
        /// A number.
        Number = "number",
        /// The `open_id` of a person, or a list of them.
        Persons = "persons",
        /// Unix time in milliseconds.
        Date = "date",
        /// Markdown.
        Markdown = "markdown",
    }
}

words! {
    /// The size of texts in the header of a table.
    HeaderTextSize {
        /// As other texts.
        Normal = "normal",
        /// As a heading.
        Heading = "heading",
    }
}

words! {
    /// Which times a player shows.
    TimeDisplay {
        /// How long it plays.
        Default = "default",
        /// Where it is, and how long it plays.
        Both = "both",
    }
}

words! {
    /// Where a player shows times.
    TimePosition {
        /// At the end.
        End = "end",
        /// At the start.
        Start = "start",
        /// At both sides.
        BothSides = "both_sides",
    }
}

words! {
    /// How a player looks.
    AudioStyle {
        /// In a frame.
        Normal = "normal",
        /// Without a frame.
        Flat = "flat",
        /// As a voice message.
        Speak = "speak",
    }
}

words! {
    /// How a button looks.
    ButtonKind {
        /// Black text in a frame.
        Default = "default",
        /// Blue text in a frame.
        Primary = "primary",
        /// Red text in a frame.
        Danger = "danger",
        /// Black text.
        Text = "text",
        /// Blue text.
        PrimaryText = "primary_text",
        /// Red text.
        DangerText = "danger_text",
        /// White on blue.
        PrimaryFilled = "primary_filled",
        /// White on red.
        DangerFilled = "danger_filled",
        /// Shimmering.
        Laser = "laser",
    }
}

words! {
    /// How large a button is.
    ButtonSize {
        /// Tiny.
        Tiny = "tiny",
        /// Small.
        Small = "small",
        /// Medium.
        Medium = "medium",
        /// Large.
        Large = "large",
    }
}

words! {
    /// When the buttons of a checker are shown on a computer.
    ButtonDisplay {
        /// Always.
        Always = "always",
        /// While the pointer is over the checker.
        OnHover = "on_hover",
    }
}

words! {
    /// What is written into an input.
    InputType {
        /// A line.
        Text = "text",
        /// Several lines.
        MultilineText = "multiline_text",
        /// A line that is not shown. The callback has it in clear.
        Password = "password",
    }
}

words! {
    /// Where the label of an input is.
    LabelPosition {
        /// Above it. On narrow screens always.
        Top = "top",
        /// Before it.
        Left = "left",
    }
}

words! {
    /// How a select looks.
    SelectKind {
        /// In a frame.
        Default = "default",
        /// Text alone.
        Text = "text",
    }
}

words! {
    /// How images to choose from are placed.
    ImageLayout {
        /// One in a row.
        Stretch = "stretch",
        /// Two in a row.
        Bisect = "bisect",
        /// Three in a row.
        Trisect = "trisect",
    }
}
