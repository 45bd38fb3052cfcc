// Made by host/wire/codegen from host/wire/model; do not edit.

//! The structures of the model: requests, results and what they are made of.

pub use crate::shape::Empty;

mod prelude {
    pub(super) use super::*;
    pub(super) use crate::generated::enums;
    pub(super) use crate::ids;
    pub(super) use crate::shape::{Blob, Field, FieldRef, Item, Kind, MemberDef, Rule, Shape, ShapeDef, shape, tag};
    pub(super) use crate::{Str, Timestamp};
}

mod a;
mod b;
mod c;
mod d;
mod e;
mod f;
mod g;
mod h;
mod i;
mod k;
mod l;
mod m;
mod n;
mod o;
mod p;
mod r;
mod s;
mod t;
mod u;
mod v;
mod w;

pub use a::*;
pub use b::*;
pub use c::*;
pub use d::*;
pub use e::*;
pub use f::*;
pub use g::*;
pub use h::*;
pub use i::*;
pub use k::*;
pub use l::*;
pub use m::*;
pub use n::*;
pub use o::*;
pub use p::*;
pub use r::*;
pub use s::*;
pub use t::*;
pub use u::*;
pub use v::*;
pub use w::*;
