%:define A <: :> <% %>
%: define str(x) %:x
%:define glue(a, b) a %:%: b
A str(<:) glue(x, y)
%:if 1
yes
%:endif
<::> a<:0:> <%%> %:
