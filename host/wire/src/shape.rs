//! The one view of a structure that every walker shares.
//!
//! A structure describes itself by a static table ([`ShapeDef`]) and hands out its
//! members by number, for reading ([`FieldRef`]) and for writing ([`Field`]). Query,
//! XML, JSON and validation are small walkers over that; nothing of them is generated.

use std::any::Any;
use std::sync::Arc;

use crate::ids::IdKind;
use crate::{Str, Timestamp};

/// Bytes that travel as base64.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Blob(pub Arc<[u8]>);

impl From<&[u8]> for Blob {
    fn from(bytes: &[u8]) -> Self {
        Self(bytes.into())
    }
}

impl From<Vec<u8>> for Blob {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes.into())
    }
}

impl std::ops::Deref for Blob {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

/// What a structure is: its name and members in the model's order.
#[derive(Debug)]
pub struct ShapeDef {
    /// The model's name, for example `RunInstancesRequest`.
    pub name: &'static str,
    /// The members, numbered by their place.
    pub members: &'static [MemberDef],
}

impl ShapeDef {
    /// The number of the member with this SDK name.
    pub fn member(&self, name: &str) -> Option<usize> {
        self.members.iter().position(|member| member.name == name)
    }
}

/// One member of a structure.
#[derive(Debug)]
pub struct MemberDef {
    /// The SDK's name, for example `ImageIds`.
    pub name: &'static str,
    /// The key in a Query request, for example `ImageId`.
    pub key: &'static str,
    /// The element in an XML answer, for example `imagesSet`.
    pub xml: Tag,
    /// What it holds.
    pub kind: Kind,
    /// Whether a request must have it.
    pub need: Need,
    /// What a request's value must look like.
    pub rule: Option<&'static Rule>,
}

/// The name of an XML element. It is kept as the empty element with both its tags, so
/// that each is written in one piece.
#[derive(Clone, Copy, Debug)]
pub struct Tag(&'static str);

impl Tag {
    /// What is around the two names: `<`, `></` and `>`.
    const AROUND: usize = "<></>".len();

    /// From `<name></name>`; the macro `tag!` writes that.
    pub(crate) const fn new(empty_element: &'static str) -> Self {
        Self(empty_element)
    }

    fn length(self) -> usize {
        (self.0.len() - Self::AROUND) / 2
    }

    /// `<name>`.
    pub fn open(self) -> &'static str {
        &self.0[..self.length() + "<>".len()]
    }

    /// `</name>`.
    pub fn close(self) -> &'static str {
        &self.0[self.length() + "<>".len()..]
    }

    /// The name.
    pub fn name(self) -> &'static str {
        &self.0["<".len()..=self.length()]
    }
}

/// The [`Tag`] with this name.
macro_rules! tag {
    ($name:literal) => {
        $crate::shape::Tag::new(concat!("<", $name, "></", $name, ">"))
    };
}
pub(crate) use tag;

/// Whether a request must have a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Without it the answer is `MissingParameter`.
    Required,
    /// It may be left out.
    Optional,
}

/// What a member holds.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Text, enumerations and ids.
    Str,
    /// 32-bit integer.
    Int,
    /// 64-bit integer.
    Long,
    /// `true` or `false`.
    Bool,
    /// 64-bit float.
    Double,
    /// 32-bit float.
    Float,
    /// A point in time.
    Time,
    /// Bytes.
    Blob,
    /// A structure.
    Struct(&'static ShapeDef),
    /// A list.
    List(&'static Item),
}

/// The items of a list: kind, XML element, rule.
#[derive(Debug)]
pub struct Item(pub Kind, pub Tag, pub Option<&'static Rule>);

/// What a request's value must look like; bounds are inclusive.
#[derive(Debug)]
pub enum Rule {
    /// One of these words.
    Enum(&'static [&'static str]),
    /// A number between these.
    Range(i64, i64),
    /// Text of so many characters, or so many bytes.
    Length(i64, i64),
    /// A list of so many items.
    Count(i64, i64),
    /// An id of this kind.
    Id(&'static IdKind),
}

/// A structure of the model.
pub trait Shape: Any + Send + Sync {
    /// Its table.
    fn def(&self) -> &'static ShapeDef;
    /// Member `i` for writing; [`Field::Absent`] beyond the last.
    fn field(&mut self, i: usize) -> Field<'_>;
    /// Member `i` for reading; [`FieldRef::Absent`] beyond the last.
    fn field_ref(&self, i: usize) -> FieldRef<'_>;
}

impl dyn Shape {
    /// This structure as `T`, if it is one.
    pub fn downcast_ref<T: Shape>(&self) -> Option<&T> {
        (self as &dyn Any).downcast_ref()
    }

    /// This structure as `T`, if it is one.
    pub fn downcast_mut<T: Shape>(&mut self) -> Option<&mut T> {
        (self as &mut dyn Any).downcast_mut()
    }

    /// The boxed structure as `T`; `None`, and the box is gone, if it is another.
    pub fn downcast<T: Shape>(self: Box<Self>) -> Option<Box<T>> {
        (self as Box<dyn Any>).downcast().ok()
    }
}

/// A member for writing.
pub enum Field<'a> {
    /// There is no such member.
    Absent,
    /// Text.
    Str(&'a mut Option<Str>),
    /// 32-bit integer.
    Int(&'a mut Option<i32>),
    /// 64-bit integer.
    Long(&'a mut Option<i64>),
    /// Boolean.
    Bool(&'a mut Option<bool>),
    /// 64-bit float.
    Double(&'a mut Option<f64>),
    /// 32-bit float.
    Float(&'a mut Option<f32>),
    /// Time.
    Time(&'a mut Option<Timestamp>),
    /// Bytes.
    Blob(&'a mut Option<Blob>),
    /// A structure.
    Struct(&'a mut dyn StructSlot),
    /// A list of text.
    Strs(&'a mut Option<Vec<Str>>),
    /// A list of integers.
    Ints(&'a mut Option<Vec<i32>>),
    /// A list of integers.
    Longs(&'a mut Option<Vec<i64>>),
    /// A list of structures.
    Structs(&'a mut dyn ListSlot),
}

/// A member for reading.
#[derive(Clone, Copy)]
pub enum FieldRef<'a> {
    /// There is no such member.
    Absent,
    /// Text.
    Str(&'a Option<Str>),
    /// 32-bit integer.
    Int(&'a Option<i32>),
    /// 64-bit integer.
    Long(&'a Option<i64>),
    /// Boolean.
    Bool(&'a Option<bool>),
    /// 64-bit float.
    Double(&'a Option<f64>),
    /// 32-bit float.
    Float(&'a Option<f32>),
    /// Time.
    Time(&'a Option<Timestamp>),
    /// Bytes.
    Blob(&'a Option<Blob>),
    /// A structure.
    Struct(&'a dyn StructSlot),
    /// A list of text.
    Strs(&'a Option<Vec<Str>>),
    /// A list of integers.
    Ints(&'a Option<Vec<i32>>),
    /// A list of integers.
    Longs(&'a Option<Vec<i64>>),
    /// A list of structures.
    Structs(&'a dyn ListSlot),
}

/// A member that holds a structure.
pub trait StructSlot {
    /// The structure, if there is one.
    fn get(&self) -> Option<&dyn Shape>;
    /// The structure, made where there is none.
    fn get_or_insert(&mut self) -> &mut dyn Shape;
}

impl<T: Shape + Default> StructSlot for Option<T> {
    fn get(&self) -> Option<&dyn Shape> {
        self.as_ref().map(|shape| shape as &dyn Shape)
    }

    fn get_or_insert(&mut self) -> &mut dyn Shape {
        self.get_or_insert_with(T::default)
    }
}

/// A member that holds a list of structures.
pub trait ListSlot {
    /// How many items; `None` where there is no list.
    fn count(&self) -> Option<usize>;
    /// Item `i`, if there is one.
    fn get(&self, i: usize) -> Option<&dyn Shape>;
    /// Item `i` for writing, if there is one.
    fn get_mut(&mut self, i: usize) -> Option<&mut dyn Shape>;
    /// Makes an empty list where there is none.
    fn begin(&mut self);
    /// A new last item.
    fn push(&mut self) -> &mut dyn Shape;
}

impl<T: Shape + Default> ListSlot for Option<Vec<T>> {
    fn count(&self) -> Option<usize> {
        self.as_ref().map(Vec::len)
    }

    fn get(&self, i: usize) -> Option<&dyn Shape> {
        self.as_ref()?.get(i).map(|shape| shape as &dyn Shape)
    }

    fn get_mut(&mut self, i: usize) -> Option<&mut dyn Shape> {
        self.as_mut()?
            .get_mut(i)
            .map(|shape| shape as &mut dyn Shape)
    }

    fn begin(&mut self) {
        self.get_or_insert_default();
    }

    fn push(&mut self) -> &mut dyn Shape {
        let list = self.get_or_insert_default();
        list.push(T::default());
        let last = list.len() - 1;
        &mut list[last]
    }
}

/// One generated structure: the type, its table, and its members by number.
///
/// `Clone` and `Default` are written out because the derived ones are `#[inline]`,
/// which would compile them again in every crate that uses them.
macro_rules! shape {
    ($name:ident { $($i:literal $field:ident: $type:ty, $variant:ident, $sdk:literal, $key:literal, $xml:literal, $kind:expr, $need:ident, $rule:expr;)* }) => {
        #[doc = concat!("`", stringify!($name), "` of the service model.")]
        pub struct $name { $(pub $field: Option<$type>,)* }

        impl $name {
            /// The table of this structure.
            pub const DEF: &'static ShapeDef = {
                static DEF: ShapeDef = ShapeDef {
                    name: stringify!($name),
                    members: &[$(MemberDef { name: $sdk, key: $key, xml: $crate::shape::tag!($xml), kind: $kind, need: shape!(@$need), rule: $rule },)*],
                };
                &DEF
            };
        }

        impl Shape for $name {
            fn def(&self) -> &'static ShapeDef {
                Self::DEF
            }

            fn field(&mut self, i: usize) -> Field<'_> {
                match i { $($i => Field::$variant(&mut self.$field),)* _ => Field::Absent }
            }

            fn field_ref(&self, i: usize) -> FieldRef<'_> {
                match i { $($i => FieldRef::$variant(&self.$field),)* _ => FieldRef::Absent }
            }
        }

        impl Clone for $name {
            fn clone(&self) -> Self {
                Self { $($field: self.$field.clone(),)* }
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self { $($field: None,)* }
            }
        }
    };
    (@required) => { $crate::shape::Need::Required };
    (@optional) => { $crate::shape::Need::Optional };
}
pub(crate) use shape;

shape! { Empty {} }
