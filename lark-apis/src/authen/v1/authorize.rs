//! The page where a user consents.
