//! Words for layouts, headers and languages.

words! {
    /// Which way elements follow each other.
    Direction {
        /// Below each other.
        Vertical = "vertical",
        /// Beside each other.
        Horizontal = "horizontal",
    }
}

words! {
    /// Where something is from left to right.
    HorizontalAlign {
        /// At the left.
        Left = "left",
        /// In the middle.
        Center = "center",
        /// At the right.
        Right = "right",
    }
}

words! {
    /// Where something is from top to bottom.
    VerticalAlign {
        /// At the top.
        Top = "top",
        /// In the middle.
        Center = "center",
        /// At the bottom.
        Bottom = "bottom",
    }
}

words! {
    /// How columns share a narrow screen.
    FlexMode {
        /// They shrink.
        None = "none",
        /// They come below each other.
        Stretch = "stretch",
        /// They wrap.
        Flow = "flow",
        /// Two in a row.
        Bisect = "bisect",
        /// Three in a row.
        Trisect = "trisect",
    }
}

words! {
    /// The colours of a header.
    Template {
        /// The card's own.
        Default = "default",
        /// Blue.
        Blue = "blue",
        /// Light blue.
        Wathet = "wathet",
        /// Turquoise.
        Turquoise = "turquoise",
        /// Green: done.
        Green = "green",
        /// Yellow.
        Yellow = "yellow",
        /// Orange: a warning.
        Orange = "orange",
        /// Red: an error.
        Red = "red",
        /// Carmine.
        Carmine = "carmine",
        /// Violet.
        Violet = "violet",
        /// Purple.
        Purple = "purple",
        /// Indigo.
        Indigo = "indigo",
        /// Grey: no longer valid.
        Grey = "grey",
    }
}

words! {
    /// The colour of a tag in the header.
    TagColor {
        /// Grey.
        Neutral = "neutral",
        /// Blue.
        Blue = "blue",
        /// Turquoise.
        Turquoise = "turquoise",
        /// Lime.
        Lime = "lime",
        /// Orange.
        Orange = "orange",
        /// Violet.
        Violet = "violet",
        /// Indigo.
        Indigo = "indigo",
        /// Light blue.
        Wathet = "wathet",
        /// Green.
        Green = "green",
        /// Yellow.
        Yellow = "yellow",
        /// Red.
        Red = "red",
        /// Purple.
        Purple = "purple",
        /// Carmine.
        Carmine = "carmine",
    }
}

words! {
    /// How wide the card is in a chat.
    WidthMode {
        /// At most 600 pixels.
        Default = "default",
        /// 400 pixels.
        Compact = "compact",
        /// All of the window.
        Fill = "fill",
    }
}

words! {
    /// What a streaming card does when new text comes before the old one is typed.
    PrintStrategy {
        /// Shows what is left of the old text at once.
        Fast = "fast",
        /// Types on.
        Delay = "delay",
    }
}

words! {
    /// How a header of a panel is wide.
    PanelWidth {
        /// All the room there is.
        Fill = "fill",
        /// As wide as its content.
        Auto = "auto",
        /// As wide as its content while the panel is closed.
        AutoWhenFold = "auto_when_fold",
    }
}

words! {
    /// Where the icon of a panel is.
    IconPosition {
        /// At the left.
        Left = "left",
        /// At the right.
        Right = "right",
        /// Behind the title.
        FollowText = "follow_text",
    }
}

words! {
    /// A language of the client.
    Locale {
        /// Simplified Chinese.
        ZhCn = "zh_cn",
        /// English.
        EnUs = "en_us",
        /// Traditional Chinese, Hong Kong.
        ZhHk = "zh_hk",
        /// Traditional Chinese, Taiwan.
        ZhTw = "zh_tw",
        /// Japanese.
        JaJp = "ja_jp",
        /// Indonesian.
        IdId = "id_id",
        /// Vietnamese.
        ViVn = "vi_vn",
        /// Thai.
        ThTh = "th_th",
        /// Portuguese.
        PtBr = "pt_br",
        /// Spanish.
        EsEs = "es_es",
        /// Korean.
        KoKr = "ko_kr",
        /// German.
        DeDe = "de_de",
        /// French.
        FrFr = "fr_fr",
        /// Italian.
        ItIt = "it_it",
        /// Russian.
        RuRu = "ru_ru",
        /// Malay.
        MsMy = "ms_my",
    }
}
