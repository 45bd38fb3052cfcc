//! Operations as types and as a table.

use crate::shape::{Shape, ShapeDef};

/// An operation, known at compile time; its unit types are [`crate::operations`].
pub trait Operation: 'static {
    /// What a caller sends.
    type Request: Shape + Default;
    /// What a caller gets.
    type Result: Shape + Default;
    /// Its row in the table.
    const DEF: &'static OperationDef;
}

/// An operation, known at run time.
pub struct OperationDef {
    /// The `Action`, for example `RunInstances`.
    pub name: &'static str,
    /// The request's table.
    pub request: &'static ShapeDef,
    /// The result's table.
    pub result: &'static ShapeDef,
    /// Whether the model has a result; where not, the answer is `<return>true</return>`.
    pub answer: Answer,
    /// The documented filter names in order; empty where the model documents none.
    pub filters: &'static [&'static str],
    /// An empty request.
    pub new_request: fn() -> Box<dyn Shape>,
    /// An empty result.
    pub new_result: fn() -> Box<dyn Shape>,
}

impl std::fmt::Debug for OperationDef {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

/// What a successful answer says besides its request id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The result's members.
    Members,
    /// `<return>true</return>`.
    Nothing,
}

/// The operation of this name, exactly spelt.
pub fn operation(name: &str) -> Option<&'static OperationDef> {
    let all = crate::operations::ALL;
    all.binary_search_by(|operation| operation.name.cmp(name))
        .ok()
        .map(|found| all[found])
}

/// The unit types and the table; codegen sorts the rows by name.
macro_rules! operations {
    ($count:literal $($name:ident: $request:ident => $result:ident, $answer:ident, [$($filter:literal,)*];)*) => {
        $(
            #[doc = concat!("`", stringify!($name), "`.")]
            #[derive(Clone, Copy, Debug)]
            pub struct $name;

            impl Operation for $name {
                type Request = shapes::$request;
                type Result = shapes::$result;
                const DEF: &'static OperationDef = {
                    static DEF: OperationDef = OperationDef {
                        name: stringify!($name),
                        request: shapes::$request::DEF,
                        result: shapes::$result::DEF,
                        answer: operations!(@$answer),
                        filters: &[$($filter),*],
                        new_request: || Box::new(shapes::$request::default()),
                        new_result: || Box::new(shapes::$result::default()),
                    };
                    &DEF
                };
            }
        )*

        /// Every operation in name order.
        pub static ALL: &[&OperationDef; $count] = &[$($name::DEF,)*];
    };
    (@members) => { $crate::operation::Answer::Members };
    (@nothing) => { $crate::operation::Answer::Nothing };
}
pub(crate) use operations;
