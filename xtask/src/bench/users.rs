//! What a warm call as a user costs beside one as the tenant; by the bench `warm_user_call`.

use serde::{Deserialize, Serialize};

use super::programs::note;
use super::report::{Bar, Limit, Section, Table, number};
use super::{Args, Part};
use crate::Result;
use crate::gate::UserCalls;

/// The part.
pub(super) struct Users;

/// All figures of the part: of a call as a user, and of one as the tenant.
#[derive(Serialize, Deserialize)]
pub(super) struct Figures {
    instructions: [f64; 2],
    allocations: [u64; 2],
}

impl Part for Users {
    const NAME: &'static str = "users";
    type Figures = Figures;

    fn measure(_: &Args) -> Result<Figures> {
        note("calls as a user");
        let UserCalls { instructions, allocations } = UserCalls::measured()?;
        Ok(Figures { instructions, allocations })
    }

    fn section(figures: &Figures) -> Section {
        let mut table = Table::new(["a call as", "instructions", "allocations"]);
        let rows = ["a user", "the tenant"].into_iter().zip(figures.instructions).zip(figures.allocations);
        for ((who, instructions), allocations) in rows {
            table.row([who.to_owned(), number(instructions), allocations.to_string()]);
        }
        let text = format!(
            "The same warm call with the token of a user, whose session is kept, and with that of the tenant, over a client \
             inside the\nprocess: the mean of five heaps, since what lies where costs the allocator up to 200 \
             instructions. Counted by valgrind in\n`cargo bench --bench warm_user_call`.\n\n{table}"
        );
        let [user, tenant] = figures.instructions;
        let bar = Bar::new("a call as a user: instructions, of one as the tenant", user / tenant, Limit::AtMost(1.0));
        Section { title: "Calls as a user", text, bars: vec![bar] }
    }
}
