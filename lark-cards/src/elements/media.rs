//! Images and sound.

use crate::generated;
use crate::node::{Node, Object};
use crate::{
    AudioStyle, Border, Color, CombinationMode, CornerRadius, ImageSize, PlainText, ScaleType, TimeDisplay,
    TimePosition,
};

element! {
    /// An image.
    #[doc(alias = "img")]
    Image = img(BodyElement ContainerElement);
    shared {}
    /// A title above it.
    into title: PlainText;
    /// How round its corners are; not at all unless set.
    into corner_radius: CornerRadius;
    /// How it fills its frame; cut to its middle unless set.
    set scale_type: ScaleType;
    /// How large it is; as wide as the card unless set.
    into size: ImageSize;
    /// Whether it is drawn without a background, which suits transparent images; false unless set.
    set transparent: bool;
    /// Whether a click shows it large; true unless set.
    set preview: bool;
    /// The image for readers in this language.
    i18n i18n_img_key: String;
}

impl Image {
    /// By the key that an upload gave, with a text for those who do not see it.
    #[must_use]
    pub fn new(img_key: impl Into<String>, alt: impl Into<PlainText>) -> Self {
        let mut image = Self::tagged();
        image.0.push(&generated::img::img_key, img_key.into());
        image.0.push(&generated::img::alt, alt.into());
        image
    }
}

element! {
    /// Images side by side.
    #[doc(alias = "img_combination")]
    ImageCombination = img_combination(BodyElement ContainerElement);
    shared {}
    /// Whether images are drawn without a background; false unless set.
    set combination_transparent: bool;
    /// How round the corners of the images are; not at all unless set.
    into corner_radius: CornerRadius;
}

impl ImageCombination {
    /// By the keys that uploads gave. The mode says how many there may be.
    #[must_use]
    pub fn new(mode: CombinationMode, img_keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut combination = Self::tagged();
        combination.0.push(&generated::img_combination::combination_mode, mode);
        let images = img_keys.into_iter().map(|key| {
            let mut image = Object::default();
            image.push(&generated::img_combination_img_list::img_key, key.into());
            Node::Object(image)
        });
        combination.0.push(&generated::img_combination::img_list, images.collect::<Vec<_>>());
        combination
    }
}

element! {
    /// Sound. The card must not be forwarded: [`Config::enable_forward`](crate::Config::enable_forward) is false. Needs client
    /// 7.49.
    Audio = audio(BodyElement ContainerElement);
    shared { disabled disabled_tips padding background_style width }
    /// The file for readers in this language.
    i18n i18n_file_key: String;
    /// Tells players of one file apart; once in a card.
    into audio_id: String;
    /// Whether a bar shows where it is; true unless set.
    set show_progress_bar: bool;
    /// Whether times are shown; true unless set.
    set show_time: bool;
    /// Which times are shown; how long it plays unless set.
    set time_display: TimeDisplay;
    /// Where times are shown; at the end unless set.
    set time_position: TimePosition;
    /// A border around it.
    into border: Border;
    /// How it looks; in a frame unless set.
    set style: AudioStyle;
    /// The colour of the bar; `grey-800` unless set.
    into fill_color: Color;
}

impl Audio {
    /// By the key that an upload gave.
    #[must_use]
    pub fn new(file_key: impl Into<String>) -> Self {
        let mut audio = Self::tagged();
        audio.0.push(&generated::audio::file_key, file_key.into());
        audio
    }

    /// What clients without players show.
    #[must_use]
    pub fn fallback(mut self, text: impl Into<PlainText>) -> Self {
        let mut fallback = Object::default();
        fallback.push(&generated::audio_fallback::tag, "fallback_text");
        fallback.push(&generated::audio_fallback::text, text.into());
        self.0.set(&generated::audio::fallback, fallback.into());
        self
    }
}
