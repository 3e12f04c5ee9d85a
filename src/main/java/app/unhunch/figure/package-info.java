/// The drawn person: skeleton, poses, motions and shapes in plain doubles.
///
/// Lengths are centimetres, angles degrees unless a name says otherwise. A figure is drawn through [Pen], so nothing
/// here knows a toolkit. May depend on the language only.
package app.unhunch.figure;
