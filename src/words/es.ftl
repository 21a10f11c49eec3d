# Spanish. Keys are grouped by where they show.

## Values
not-published = no publicado
not-applicable = no se aplica
withheld = reservado
unknown = desconocido
scale-6 = { $number ->
    [one] { $number } millón
    [many] { $number } millones
   *[other] { $number } millones
}
money = { $currency } { $number }
currency-USD = US$
currency-presumed = { $currency } (moneda supuesta)
brief-scale-6 = { $number } mill.
brief-about = ≈ { $number }
brief-at-least = ≥ { $number }
brief-more-than = > { $number }
brief-at-most = ≤ { $number }
brief-less-than = < { $number }
money-presumed = { $currency } { $number } (moneda supuesta)
percent = { $number }%
about = alrededor de { $number }
at-least = al menos { $number }
more-than = más de { $number }
at-most = como máximo { $number }
less-than = menos de { $number }
range = { $low } a { $high }
date-year = { $year }
date-month = { $month } de { $year }
date-day = { $day } de { $month } de { $year }
years = { $from }–{ $to }
from-to = { $from } a { $to }
with-article = { $name }
# Names of the edition that take it, as they are spelled there.
names-with-article = —
list-next = { $list }, { $next }
list-and = { $first } { $last ->
    [India] e
    [Indonesia] e
    [Iraq] e
    [Irlanda] e
    [Islandia] e
    [Israel] e
    [Italia] e
   *[other] y
} { $last }
list-or = { $first } o { $last }
clause-next = { $list }; { $next }
part-next = { $list } · { $next }
sentence-next = { $list } { $next }
labelled = { $label }: { $text }
remarked = { $text } ({ $remark })
by-date = { $date } o antes
up-to-date = hasta { $to }
listed-at = en una lista ({ $date })
no-date = fecha no indicada
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

## Units of measures. $number: the number in words, with “at least” and the like; $n: the same as a number
unit-applications = { $n ->
    [one] { $number } propuesta
    [many] { $number } de propuestas
   *[other] { $number } propuestas
}
unit-countries = { $n ->
    [one] { $number } país
    [many] { $number } de países
   *[other] { $number } países
}
unit-data-points = { $n ->
    [one] { $number } dato
    [many] { $number } de datos
   *[other] { $number } datos
}
unit-donors = { $n ->
    [one] { $number } donante
    [many] { $number } de donantes
   *[other] { $number } donantes
}
unit-events = { $n ->
    [one] { $number } acto
    [many] { $number } de actos
   *[other] { $number } actos
}
unit-experts = { $n ->
    [one] { $number } experto
    [many] { $number } de expertos
   *[other] { $number } expertos
}
unit-months = { $n ->
    [one] { $number } mes
    [many] { $number } de meses
   *[other] { $number } meses
}
unit-organisations = { $n ->
    [one] { $number } organización
    [many] { $number } de organizaciones
   *[other] { $number } organizaciones
}
unit-partners = { $n ->
    [one] { $number } asociado
    [many] { $number } de asociados
   *[other] { $number } asociados
}
unit-people = { $n ->
    [one] { $number } persona
    [many] { $number } de personas
   *[other] { $number } personas
}
unit-periods = { $n ->
    [one] { $number } período
    [many] { $number } de períodos
   *[other] { $number } períodos
}
unit-projects = { $n ->
    [one] { $number } proyecto
    [many] { $number } de proyectos
   *[other] { $number } proyectos
}
unit-reports = { $n ->
    [one] { $number } informe
    [many] { $number } de informes
   *[other] { $number } informes
}
unit-requests = { $n ->
    [one] { $number } solicitud
    [many] { $number } de solicitudes
   *[other] { $number } solicitudes
}
unit-rounds = { $n ->
    [one] { $number } cartucho
    [many] { $number } de cartuchos
   *[other] { $number } cartuchos
}
unit-seats = { $n ->
    [one] { $number } puesto
    [many] { $number } de puestos
   *[other] { $number } puestos
}
unit-states = { $n ->
    [one] { $number } Estado
    [many] { $number } de Estados
   *[other] { $number } Estados
}
unit-storage-units = { $n ->
    [one] { $number } unidad de almacenamiento
    [many] { $number } de unidades de almacenamiento
   *[other] { $number } unidades de almacenamiento
}
unit-towns = { $n ->
    [one] { $number } ciudad
    [many] { $number } de ciudades
   *[other] { $number } ciudades
}
unit-weapons = { $n ->
    [one] { $number } arma
    [many] { $number } de armas
   *[other] { $number } armas
}
unit-women = { $n ->
    [one] { $number } mujer
    [many] { $number } de mujeres
   *[other] { $number } mujeres
}
unit-years = { $n ->
    [one] { $number } año
    [many] { $number } de años
   *[other] { $number } años
}

## Kinds of money
money-incoming-pledge = promesa
money-incoming-commitment = compromiso
money-incoming-funds = fondos recibidos
money-outgoing-commitment = asignación
money-budget = presupuesto
money-disbursement = desembolso
money-expenditure = gasto
money-grant-ceiling = límite de la subvención
purpose-gender-equality = para la igualdad de género
money-for = { $kind } { $purpose }
amount-kind = { $amount }, { $kind }

## Page
site-title = ¿Quién paga el control de armas?
site-what = Quién paga el control de las armas convencionales, cuánto se sabe, cuánto se destina a la igualdad de género, qué países se mencionan
skip-to-content = Ir a las cifras
edition-line-incomplete = Edición { $version }, del { $date }, incompleta: no se pudo cargar un archivo
edition-line = Edición { $version }, del { $date }
appearance = Apariencia
appearance-auto = automática
appearance-light = clara
appearance-dark = oscura
loading = Cargando la edición
part-lost = No se pudo cargar esta parte de la página. Volveremos a intentarlo cuando se restablezca la conexión. Si no cambia nada, vuelva a cargar la página: puede haber una versión nueva.
copy-link = Copiar el enlace a esta vista
footer-licence = Código: Apache-2.0. Edición de los datos: CC BY 4.0. Ninguna petición sale de este sitio.
footer-licences = Licencias de los componentes de la página
footer-data = Lista de los archivos de datos

## Filters
filters = Filtros
filter-mechanism = Mecanismo
filter-donor = Donante
filter-country = País
filter-year = Año
filter-theme = Tema
filter-find = Buscar en { $filter }
filter-chosen = Elegidos: { $n }
filter-none-match = Nada coincide en esta lista.
context-toggle = Mostrar el Fondo Fiduciario Voluntario del TCA (contexto)
role-legend = Contar un país mencionado como
role-any = beneficiario o participante
role-beneficiary = solo beneficiario
role-participant = solo participante
remove-filter = Quitar el filtro { $label }
reset = Quitar filtros
records-shown = Registros de proyectos mostrados: { $n } de { $m }
hidden-donor = { $n ->
    [1] Otro registro puede estar vinculado; ninguna fuente lo indica. Está oculto.
   *[other] Otros { $n } registros pueden estar vinculados; ninguna fuente lo indica. Están ocultos.
}
hidden-country = { $n ->
    [1] Otro registro puede coincidir: ninguna fuente menciona todos sus países. Está oculto.
   *[other] Otros { $n } registros pueden coincidir: ninguna fuente menciona todos sus países. Están ocultos.
}
hidden-year = { $n ->
    [1] Otro registro está oculto: su año no se ha publicado.
   *[other] Otros { $n } registros están ocultos: su año no se ha publicado.
}
hidden-theme = { $n ->
    [1] Otro registro está oculto: su tema no se ha publicado.
   *[other] Otros { $n } registros están ocultos: su tema no se ha publicado.
}
hidden-several = { $n ->
    [1] Otro registro está oculto: carece de varios de los campos filtrados.
   *[other] Otros { $n } registros están ocultos: carecen de varios de los campos filtrados.
}
undated-contributions = { $n ->
    [1] Una contribución queda fuera de las cifras de donantes. Ninguna fuente indica su año ni si financió estos registros.
   *[other] { $n } contribuciones quedan fuera de las cifras de donantes. Ninguna fuente indica sus años ni si financiaron estos registros.
}
pooled-note = El dinero de un fondo común no puede rastrearse hasta un proyecto. Estos registros mencionan { $donors } o pertenecen a mecanismos que en ese momento recibían, o quizá recibían, su apoyo.
pooled-years = Un pago cuenta para sus propios años; una lista o suma sin fecha, para todos los años hasta su fecha.
records-donors-note = Estos donantes aportaron fondos a los mecanismos de estos registros en sus ciclos o años. Los fondos mancomunados no pueden rastrearse. Ninguna fuente indica de quién procedía el dinero de un registro, salvo que el registro mencione a su donante.
whole-mechanism-note = Los totales de un mecanismo entero no pueden dividirse con estos filtros y por eso están ocultos. Aquí los números cuentan los registros que coinciden.
unread-address = Esta página no reconoce algunas partes de la dirección y las pasa por alto: { $parts }.
empty = Ningún registro coincide. { $n ->
    [1] Quite este filtro: { $filters }.
   *[other] Quite uno de estos filtros: { $filters }.
}

## The sentence
lead-none = Ningún registro de proyecto coincide.
lead-none-country = Ningún registro menciona { $countries }{ in-role }.
lead-all = { $money }{ $n ->
    [1] Hemos encontrado un registro de proyecto. { $with ->
        [0] No indica ningún importe.
       *[other] Indica un importe.
    }
   *[other] Hemos encontrado { $n } registros de proyectos. { $with ->
        [0] Ninguno indica un importe.
        [1] Uno indica un importe.
       *[other] { $with } indican un importe.
    }
}{ $named }
lead-given-to = { $mechanisms ->
    [1] este mecanismo
   *[other] estos mecanismos
}{ $narrowed ->
    [yes] {" "}y vinculados a esta selección
   *[no] {""}
}
lead-named = { $states ->
    [0] {""}
    [1] {" "}Se menciona un país.
   *[other] {" "}Se mencionan { $states } países.
}{ $donors ->
    [0] {""}
    [1] {" "}Donantes mencionados para { lead-given-to }: uno.
   *[other] {" "}Donantes mencionados para { lead-given-to }: { $donors }.
}
lead-money = { $money } asignados. Base: { coverage-mechanisms }.{" "}
lead-money-records = { $money } asignados. Base: los importes que publican estos registros.{" "}
lead-money-years = { $money } asignados en subvenciones enteras que comprenden alguno de estos años. Base: los importes que publican estos registros. No deben sumarse las cantidades de varios años.{" "}
pool-why = “Puede haberlo financiado” abarca listas, sumas y pagos al mecanismo. Ninguna fuente indica que se destinaran a este registro.
lead-donor = { $asked ->
    [0] { $any-donor }: ninguna contribución está vinculada a esta selección.{ $naming ->
        [0] {""}
        [1] {" "}Un registro menciona a { $any-donor } como donante.
       *[other] {" "}{ $naming } registros mencionan a { $any-donor } como donante.
    }
    [1] { $any-donor } figura como donante una vez. { $published ->
        [0] No se ha publicado ningún importe.
       *[other] El importe es: { $given }.
    }
   *[other] { $any-donor } figura como donante { $asked } veces, en ciclos, pagos y listas que pueden solaparse. { $published ->
        [0] No se ha publicado ningún importe.
        [1] Se ha publicado un importe: { $given }.
       *[other] Se han publicado { $published } importes: { $given }.
    }
}
lead-naming = { $n ->
    [0] {""}
    [1] {" "}Un registro { $givers ->
        [1] lo menciona
       *[other] menciona a uno de ellos
    } como donante.
   *[other] {" "}{ $n } registros { $givers ->
        [1] lo mencionan
       *[other] mencionan a uno de ellos
    } como donante.
}
lead-supported = { $any ->
    [0] Ninguno de los registros de proyectos mostrados está vinculado a este apoyo.
   *[other] { $any ->
        [1] Mecanismo del registro mostrado: { $mechanisms }.
       *[other] Mecanismos de los registros mostrados: { $mechanisms }.
    } { $n ->
        [0] Ninguno de esos registros está vinculado por mención, ciclo o año.
        [1] Un registro menciona a { $any-donor } como donante o coincide con el ciclo o el año de una contribución.
       *[other] { $n } registros mencionan a { $any-donor } como donante o coinciden con el ciclo o el año de una contribución.
    }
}{ $listed ->
    [0] {""}
    [1] {" "}Un registro es posible: { $any-donor } solo figura en una lista o suma sin fecha.
   *[other] {" "}{ $listed } registros son posibles: { $any-donor } solo figura en listas o sumas sin fecha.
}{ $states ->
    [0] {""}
   *[other] {" "}Países mencionados en los registros vinculados: { $role ->
        [beneficiary] beneficiarios, { $beneficiaries }
        [participant] participantes, { $participants }
       *[any] beneficiarios, { $beneficiaries }; participantes, { $participants }
    }.
}{ $possible ->
    [0] {""}
   *[other] {" "}Países mencionados solo en registros posibles: { $possible }.
}{ $any ->
    [0] {""}
   *[other] {" "}El dinero procedía de todo el fondo común (no solo { $donors }), salvo que un registro mencione a un donante.
}{ $naming }
lead-given = { $amount } ({ $kind }; { $mechanism }, { $period })
lead-given-more = { $given }; y { $n } más
mechanisms-more = { $n } más
lead-country = { $money }{ $n ->
    [1] Un registro de proyecto ({ $mechanisms }) menciona
   *[other] { $n } registros de proyectos ({ $mechanisms }) mencionan
} { $countries }{ $role ->
    [any] : { $beneficiary } entre los beneficiarios, { $participant } entre los participantes
    [beneficiary] {" "}entre los beneficiarios
   *[participant] {" "}entre los participantes
}. { $n ->
    [1] { $with ->
        [0] No indica ningún importe.
       *[other] Indica un importe.
    }
   *[other] { $with ->
        [0] Ninguno indica un importe.
        [1] Uno indica un importe.
       *[other] { $with } indican un importe.
    }
}

## Tiles
tile-all = Todo lo mostrado
headline-allocated = Asignado
headline-disbursed = Desembolsado en total
headline-projects = Proyectos
headline-records = Registros de proyectos
headline-countries = Países
headline-donors = Donantes mencionados
headline-gender = Para la igualdad de género
headline-hidden = no se muestra con estos filtros
headline-hidden-why = total de todo el mecanismo, que estos filtros no pueden dividir; ninguno de los registros mostrados lo publica
as-of = a { $date }
mark-disputed = las fuentes discrepan
mark-computed = cálculo nuestro
mark-counted = recuento nuestro
mark-arithmetic = no cuadra
coverage-records = { $all ->
    [1] { $n } de 1 registro
   *[other] { $n } de { $m } registros
}
coverage-elsewhere = { $n ->
    [1] 1 importe excluido (otro tipo, otra moneda o moneda supuesta, o límite)
   *[other] { $n } importes excluidos (otro tipo, otra moneda o moneda supuesta, o límite)
}
coverage-mechanisms = { $n ->
    [0] { $part ->
        [0] ninguno de los mecanismos mostrados indica un importe
       *[other] solo algunos registros { $m ->
            [1] del mecanismo mostrado
           *[other] en { $part } de { $m } mecanismos
        }
    }
   *[other] { $m ->
        [1] el total del mecanismo, declarado o calculado por nosotros
       *[other] totales de { $n } de { $m } mecanismos (declarados o calculados por nosotros)
    }{ $part ->
        [0] {""}
        [1] , y algunos registros de otro
       *[other] , y algunos registros de otros { $part }
    }
}
coverage-gender = { $all ->
    [0] no se muestra ningún registro
    [1] { $n } de 1 registro menciona el género
   *[other] { $n ->
        [1] 1 de { $m } registros menciona el género
       *[other] { $n } de { $m } registros mencionan el género
    }
}
gender-alone = solo lo declara { $mechanism }, sobre su propia financiación
whole-grants = subvenciones enteras que comprenden alguno de estos años; al sumar años, algunas se cuentan dos veces
lists-disagree = las fuentes discrepan sobre la lista o el número de países de un mecanismo o de un año
in-role = { $role ->
    [beneficiary] {" "}entre los beneficiarios
    [participant] {" "}entre los participantes
   *[any] {""}
}
coverage-located = { $all ->
    [1] mencionados{ in-role } en { $n } de 1 registro
   *[other] mencionados{ in-role } en { $n } de { $m } registros
}
stated-by = fuente: { $publisher }
found-countries = países mencionados en los registros que encontramos: { $n }
found-one-by-one = { $n } registros encontrados por nosotros: proyectos, actos, resultados
donors-of-records = { $n ->
    [1] otro figura como donante o cofinanciador de un solo registro
   *[other] otros { $n } figuran como donantes o cofinanciadores de registros concretos
}
donors-undated = { $n ->
    [1] otra contribución puede pertenecer a esta selección; ninguna fuente indica su año ni sus registros
   *[other] otras { $n } contribuciones pueden pertenecer a esta selección; ninguna fuente indica sus años ni sus registros
}

## Figures in general
as-table = Tabla
as-chart = Gráfico
chart-keys = Las teclas de flecha pasan de una marca a otra. La tecla Intro abre las opciones de una marca.
marks-of = Marcas del gráfico: { $title }.
origins-line = De dónde procede cada cifra
notes = Notas
hidden-title = No se muestra con estos filtros
hidden-subtitle = Totales que un mecanismo declara sobre sí mismo
hidden-summary = Los filtros por donante, país, año, tema o palabras no pueden dividir estos totales. Quite esos filtros para verlos.
table-of = Tabla: { $title }
legend-missing = no publicado
legend-with-count = { $name } { $n }
legend-end-open = al menos o más de: extremo abierto
legend-end-up-to = como máximo o menos de
legend-end-between = entre dos valores

## Chart: money by mechanism
money-title = { $stating ->
    [1] { $mechanism } declara una asignación de { $money }
   *[other] { $mechanism } declara la mayor asignación: { $money }
}
money-title-parts = { $n ->
    [0] No se ha publicado ningún importe
   *[other] Importes publicados, por tipo de fondos
}
money-title-records = { $n ->
    [none] No se muestra ningún registro
    [0] Ninguno de los registros mostrados publica un importe
   *[other] Importes publicados de los registros mostrados
}
money-subtitle = Dólares de los Estados Unidos, por mecanismo y tipo de fondos. Los tipos nunca se suman. Rayado: no publicado
money-summary = { $rows ->
    [0] No se muestra ningún registro.
   *[other] Filas con un importe: { $published } de { $rows }.
}{ $all ->
    [0] {""}
   *[other] {" "}Registros encontrados con un importe: { $n } de { $m }.
}
money-records-row = { $mechanism }: suma de registros, { $kind }
money-stated-row = { $mechanism }: { $kind }
money-stated-purpose-row = { $mechanism }: { $kind } { $purpose }
money-note-kinds = La asignación, el presupuesto y el desembolso son tipos de fondos distintos. Cada uno se representa por separado.
money-note-computed = Cálculo nuestro: obtenemos el valor a partir de cifras que declara el mecanismo. Las fuentes recogen esas cifras. El mecanismo no declara el resultado.
column-mechanism = Mecanismo
column-kind = Tipo de fondos
column-amount = Importe
column-known = Cómo se sabe
known-stated = declarado
known-computed = calculado
known-none = ninguna fuente lo declara
value-computed = { $value } (cálculo nuestro)
known-summed = { $all ->
    [1] { $n } de 1 registro
   *[other] suma de registros, { $n } de { $m }
}
column-as-of = A fecha de

## Chart: records by year
year-title-donors = { $count ->
    [0] Ningún registro está vinculado por mención, ciclo o año; posibles: { $possible }
   *[other] Máximo de registros vinculados con seguridad en un año: { $count } ({ $years }); las partes claras son solo posibles
}
theme-title-donors = { $ties ->
    [0] Ningún registro con tema está vinculado por mención, ciclo o año; posibles: { $possible }
    [1] Tema más frecuente de los registros vinculados: { $themes } ({ $count })
    [2] Temas más frecuentes de los registros vinculados: { $themes } ({ $count } cada uno)
   *[other] { $ties } temas son igual de frecuentes en los registros vinculados ({ $count } cada uno)
}
year-title = { $count ->
    [0] { $records ->
        [0] No se muestra ningún registro
       *[other] Ninguno de los registros mostrados publica un año
    }
   *[other] Máximo de registros en un año: { $count } ({ $years })
}
year-title-chosen = { $n ->
    [0] Ningún registro mostrado corresponde a { $years } por ciclo o fechas
    [1] Un registro corresponde a { $years } por ciclo o fechas
   *[other] { $n } registros corresponden a { $years } por ciclo o fechas
}{ $possible ->
    [0] {""}
    [1] , y otro es posible
   *[other] , y otros { $possible } son posibles
}
year-subtitle = Ciclo o año de inicio
year-summary = { $records ->
    [0] No se muestra ningún registro.
    [1] Un registro.
   *[other] { $records } registros.
}{ $span ->
    [none] {""}
    [one] {" "}Año: { $first }.
   *[many] {" "}Años: { $first } a { $last }.
}{ $without ->
    [0] {""}
   *[other] {" "}Sin año publicado: { $without } (contorno, al final).
}
year-note = Cada registro se dibuja una vez, en su ciclo o año de inicio. El filtro de año conserva también los registros que estaban en curso ese año o cuya ejecución estaba prevista para entonces. Ninguna fuente publica el dinero por año. Se cuenta lo que se ha publicado, no lo que se ha financiado.
year-reported = { $mechanism } informa de { $projects } proyectos. { $n ->
    [1] Hemos encontrado un registro.
   *[other] Hemos encontrado { $n } registros; algunos pueden ser el mismo proyecto.
}
column-year = Año
column-year-none = sin año
column-theme-none = sin tema
column-total = Todos

## Chart: records by theme
theme-title = { $ties ->
    [0] { $records ->
        [0] No se muestra ningún registro
       *[other] Ninguno de los registros mostrados publica un tema
    }
    [1] Tema más frecuente: { $themes }. Registros: { $count }
    [2] Temas más frecuentes: { $themes }. Registros de cada uno: { $count }
   *[other] { $ties } temas son igual de frecuentes. Registros de cada uno: { $count }
}
theme-subtitle = Registros de proyectos por tema y mecanismo. Un registro con dos temas cuenta en ambos
theme-summary = { $records ->
    [0] No se muestra ningún registro.
   *[other] Registros: { $records }. Temas: { $themes }. Sin tema publicado: { $without }.
} Ninguna fuente publica el dinero por tema.
column-theme = Tema

## Chart: contributions
contributions-title = { $all ->
    [0] Ninguna contribución está vinculada a esta selección
   *[other] Contribuciones con un importe: { $published } de { $asked }
}
contributions-subtitle = Contribuciones publicadas, por donante. Cada moneda tiene su propia escala; no se suman ni se convierten
contributions-summary = { $donors ->
    [0] Ninguna de las contribuciones mostradas menciona a un donante.
   *[other] Donantes mencionados: { $donors }. Donantes sin ningún importe publicado: { $without }.
}
contributions-row = { $donor } – { $mechanism }, { $period }: { $kind }
contributions-note = Una promesa, un compromiso y un pago son cosas distintas. La tabla indica cuál es cuál.
contributions-pooled = Los fondos mancomunados no pueden rastrearse hasta un proyecto o un país, salvo que una fuente lo indique.
contributions-none = { $n ->
    [1] un donante sin importe publicado
   *[other] { $n } donantes sin importe publicado
}
column-donor = Donante
column-period = Período
column-currency = Moneda

## Chart: gender money
gender-money-title = { $mechanism }: { $share } destinado a la igualdad de género
gender-money-title-plain = Dinero publicado para la igualdad de género
gender-money-title-none = No se ha publicado dinero para la igualdad de género en esta selección
gender-money-subtitle = Financiación y parte destinada a la igualdad de género
gender-money-subtitle-date = De la financiación de proyectos, a { $date }
gender-money-summary = { $mechanism } asignó { $budget } para la igualdad de género. Desembolsado de esa suma: { $spent }.
gender-money-funding = { $mechanism }: financiación inicial de proyectos
gender-money-budget = { $mechanism }: para la igualdad de género
gender-money-spent = { $mechanism }: de esa parte, desembolsado
gender-money-funding-one = Financiación inicial de proyectos
gender-money-budget-one = Para la igualdad de género
gender-money-spent-one = De esa parte, desembolsado
gender-money-none = Ninguno de los mecanismos mostrados publica un importe para la igualdad de género. Las notas recogen lo que dicen con palabras.
gender-rule = { $mechanism } no indica un importe, solo palabras: { $text }
column-what = Qué

## Chart: women among participants
women-title = { $n ->
    [0] No se ha publicado ninguna proporción de mujeres entre los participantes en esta selección
    [1] Un acto publica la proporción de mujeres entre los participantes
   *[other] { $n } actos publican la proporción de mujeres entre los participantes
}
women-subtitle = Proporción de mujeres entre los participantes, en porcentaje; una barra por acto
women-summary = { stating-title }. Una proporción de participantes no es una proporción de dinero.
column-when = Cuándo
column-share = Proporción
column-event = Acto
column-participants = Participantes
share-of = { $share } de { $all }

## Chart: States' indicators
states-title = Países informantes que tuvieron en cuenta el género en la labor sobre armas pequeñas en { $year }: { $latest }
states-title-none = No se ha publicado ningún indicador de países
states-subtitle = Proporción de los países informantes, en porcentaje. Contexto: los filtros no lo cambian
states-line = { $indicator }: { $years }.
states-year = { $share } en { $year }
states-year-disputed = { $share } en { $year } (la fuente da ambos valores)
states-note = Cuando un documento da dos valores para un mismo año, mostramos ambos como intervalo.
indicator-gender-inclusion = Género y armas pequeñas
indicator-sex-disaggregated-data = Datos desglosados por sexo
column-indicator = Indicador

## Chart: gender statements
stating-title = { $all ->
    [0] No se muestra ningún registro
    [1] El único registro mostrado { $stating ->
        [0] no menciona el género
       *[other] menciona el género
    }
   *[other] { $stating ->
        [1] 1 de { $records } registros menciona el género
       *[other] { $stating } de { $records } registros mencionan el género
    }
}
stating-subtitle = Registros de proyectos que mencionan el género, por mecanismo. Solo en el texto, no como código de marcador
stating-summary = Una mención no es una proporción de dinero ni un marcador. Donde no se menciona nada, no suponemos nada.
stating-with = menciona el género
stating-without = no menciona el género

## Chart: map
map-title = { $countries ->
    [0] Ninguno de los registros mostrados menciona un país{ in-role }
    [1] { $first } es el único país mencionado{ in-role }
   *[other] { $ties ->
        [1] { $first } es el país más mencionado{ in-role }: { $n } { $n ->
            [1] registro
           *[other] registros
        }
       *[other] { $ties } países son los más mencionados{ in-role }, con { $n } { $n ->
            [1] registro
           *[other] registros
        } cada uno
    }
}
map-subtitle = Registros por país
map-summary = { $all ->
    [0] No se muestra ningún registro.
   *[other] Registros que mencionan un país{ in-role }: { $located } de { $records }.
}{ $unlocated ->
    [0] {""}
   *[other] {" "}Registros que no mencionan ninguno{ in-role }: { $unlocated }.
}
map-note = Blanco: no se ha encontrado ningún registro. Puntos: países demasiado pequeños para verse. Un registro cuenta una vez en cada país que menciona. Un proyecto regional no es un proyecto de país.
map-disclaimer = Los límites y los nombres que figuran en este mapa y las designaciones que en él se emplean no implican el respaldo ni la aceptación oficial de las Naciones Unidas.
map-geometry = Geometría: Natural Earth, generalizada.
not-located = { $role ->
    [beneficiary] Ningún país mencionado entre los beneficiarios
    [participant] Ningún país mencionado entre los participantes
   *[any] Ningún país mencionado
}
not-located-none = { $records ->
    [0] No se muestra ningún registro.
   *[other] Todos los registros mostrados mencionan un país{ in-role }.
}
column-country = País
column-region = Región
column-records = Registros
ties = Registros que mencionan al donante: { $named }. Mismo ciclo o mismos años: { $same }. Posibles (listas o sumas sin fecha): { $possible }. Dudosos, no se muestran (ninguna fuente indica a qué años se destinó el dinero): { $unclear }. Sin vínculo: { $none }.
column-tie = Vínculo con el donante
tie-is-named = menciona al donante
tie-is-same-time = mismo ciclo o mismos años
tie-is-possible = solo posible
possible-n = de ellos, solo posibles: { $n }
subtitle-sure = { $subtitle }. Solo registros vinculados; { $n ->
    [1] no se dibuja 1 posible
   *[other] no se dibujan { $n } posibles
}
legend-possible = posible: el donante solo figura en listas o sumas sin fecha
legend-filtered = registros fuera de estos filtros
legend-not-chosen = no elegido
not-chosen = no elegido
map-not-chosen = { $country }: no elegido. Elíjalo para ver sus registros
map-title-chosen = { $records ->
    [0] Ninguno de los registros mostrados menciona { $countries }{ in-role }
    [1] Un registro menciona { $countries }{ in-role }
   *[other] { $records } registros mencionan { $countries }{ in-role }
}
map-bars = Barras: { $n } de { $all } países del mapa, de más a menos registros; a igual número, por nombre.
map-title-donor-chosen = Registros que mencionan { $countries }{ in-role }: vinculados, { $n }; posibles, { $possible }
map-title-donor = { $n ->
    [0] Los registros vinculados no mencionan ningún país{ in-role }
    [1] Los registros vinculados mencionan un país{ in-role }
   *[other] Los registros vinculados mencionan { $n } países{ in-role }
}{ $possible ->
    [0] {""}
    [1] ; otro es posible
   *[other] ; otros { $possible } son posibles
}
column-possible = De ellos, posibles
pooled-title = Las asignaciones no se muestran para un solo donante
pooled-subtitle = Dinero de todos los donantes en conjunto
pooled-summary = Los fondos mancomunados no tienen dueño: una asignación pertenece a todos los donantes. El gráfico de contribuciones muestra los pagos de los donantes elegidos.
cell-possible = { $text } (posibles: { $n })
title-value = { $title }: { $value }
not-added = publicado, no sumado
cell-none-here = ninguno con estos filtros
cell-left-out = fuera del filtro
year-counts = inicio: { $began }; en curso: { $ran }
filter-role = Función del país
filter-search = Palabras
filter-context = Mecanismos
records-n = { $n ->
    [1] un registro
   *[other] { $n } registros
}

## Matrix
matrix-subtitle = Registros por país y mecanismo: b = beneficiario, p = participante
matrix-summary = Países mencionados por un mecanismo: { $one }. Por dos: { $two }. Por tres o más: { $three }. No cuentan los registros que no mencionan ningún país.
matrix-more = { $n ->
    [1] Otro mecanismo está en la descarga.
   *[other] Otros { $n } mecanismos están en la descarga.
}
not-located-more = Se muestran { $made } de { $n } registros. La descarga de arriba los incluye todos.
matrix-sort-name = por nombre
matrix-sort-records = por registros
matrix-sort-mechanisms = por número de mecanismos
matrix-sort = Orden dentro de las regiones

## An edition of which a file is missing
title-incomplete = Datos incompletos: { $title }
legend-missing-incomplete = no cargado o no publicado
legend-not-published-incomplete = No cargado o no publicado
not-published-incomplete = no cargado
cell-none-incomplete = no cargado
cell-none-here-incomplete = no cargado
glance-none-incomplete = no cargado

## Small multiples
wall-countries = { $n ->
    [0] No se menciona ningún país
    [1] Un país, año por año
   *[other] { $n } países, año por año; mencionados por varios mecanismos: { $several }
}
wall-countries-subtitle = Registros por país{ $years ->
    [none] {""}
   *[other] , { $years }
}, por ciclo o año de inicio. Última columna: sin año{ $chosen ->
    [no] {""}
   *[yes] {" "}elegido
}. Una misma escala para todos
wall-donors = { $n ->
    [0] No se menciona a ningún donante
    [1] Un donante, año por año
   *[other] { $n } donantes, año por año; mencionados para varios mecanismos: { $several }
}
wall-donors-subtitle = Veces que se menciona a cada donante{ $years ->
    [none] {""}
   *[other] , { $years }
}. Una aportación de varios años figura en cada uno de ellos. Última columna: sin año{ $chosen ->
    [no] {""}
   *[yes] {" "}elegido
}. Una misma escala para todos
wall-records = { $n ->
    [1] 1 registro
   *[other] { $n } registros
}
wall-named = { $n ->
    [1] mencionado una vez
    [2] mencionado dos veces
   *[other] mencionado { $n } veces
}{ $with ->
    [0] {""}
    [1] , 1 importe
   *[other] , { $with } importes
}
wall-sort = Orden
wall-sort-named = por veces mencionado
cell-beneficiary = { $n } b
cell-participant = { $n } p
cell-both = { $b } b, { $p } p
cell-none = no encontrado

## Support
support-title = { $donors ->
    [0] Ninguna contribución menciona a un donante en esta selección
    [1] Se menciona a un donante
   *[other] Se menciona a { $donors } donantes
}{ $columns ->
    [0] {""}
    [1] {" "}en un ciclo, pago o lista
   *[other] {" "}en { $columns } ciclos, pagos y listas
}
support-subtitle = Quién apoya qué, por ciclo. Relleno: importe publicado. Contorno: mencionado, sin importe
support-summary = { $donors ->
    [0] Ninguna de las contribuciones mostradas menciona a un donante.
   *[other] Donantes mencionados para más de un mecanismo: { $multi } de { $donors }.
}

## Projects
projects-title = Proyectos
projects-subtitle = { $levels ->
    [none] No se muestra ningún registro
   *[other] { $levels }. Los que no son proyectos pertenecen a subvenciones sin título público. Varios registros pueden ser de una misma subvención
}
projects-table = Tabla de proyectos
search-projects = Buscar proyectos
sort-by = Ordenar por
sort-mechanism = mecanismo y año
sort-title = título
sort-year = año, del más reciente al más antiguo
sort-countries = países mencionados, de más a menos
column-title = Título
column-states-n = Países mencionados
column-allocation = Importe
column-level = Tipo de registro
open-project = Detalles de { $title }
close-project = Cerrar los detalles de { $title }
level-n-project = { $n ->
    [1] 1 proyecto
   *[other] { $n } proyectos
}
level-n-event = { $n ->
    [1] 1 acto
   *[other] { $n } actos
}
level-n-publication = { $n ->
    [1] 1 publicación
   *[other] { $n } publicaciones
}
level-n-output = { $n ->
    [1] 1 producto de otro tipo
   *[other] { $n } productos de otro tipo
}
level-n-result = { $n ->
    [1] 1 resultado
   *[other] { $n } resultados
}
level-project = proyecto
level-event = acto
level-publication = publicación
level-output = producto
level-result = resultado
evidence = Documentado por
evidence-project-page = la página del propio mecanismo
evidence-un-document = un documento de las Naciones Unidas
evidence-un-news = noticias de una entidad de las Naciones Unidas
evidence-grantee-report = el informe del receptor de la subvención
evidence-assistance-database = una base de datos de asistencia
evidence-third-party = el ejecutor o un tercero
evidence-inferred = inferencia: ninguna fuente declara el financiador
detail-implementers = Ejecutado por
detail-funders = Donante mencionado para este registro
detail-dates = Fechas
detail-beneficiaries = Beneficiarios
detail-participants = Participantes
detail-gender = Género
detail-themes = Temas
detail-same = Puede ser la misma subvención que
detail-sources = Fuentes
title-ours = La fuente no da título; este título es nuestro.
read-third-party-copy = leído en una copia de un tercero, sin verificar
read-excerpt = leído en parte
read-original = leído completo
undated = sin fecha

## Findings
findings-title = { $n ->
    [1] No se pudo utilizar una parte de los datos
   *[other] No se pudieron utilizar { $n } partes de los datos
}
findings-note = La página utiliza todo lo demás. No se pierde nada: el texto rechazado se conserva aquí.
finding = { $place }: { $problem }. { $consequence }
finding-raw = El texto tal como se recibió
at-record = { $file }, registro { $record }, línea { $line }
at-unplaced = { $file }, registro { $record }
at-line = { $file }, línea { $line }
at-field = { $place }, campo { $field }
problem-no-answer = el archivo no llegó: no hubo respuesta
problem-not-received = el archivo no llegó (HTTP { $detail }). Compruebe que está junto a la página
problem-other-edition = el archivo no pertenece a esta edición (su hash es distinto). Vuelva a cargar la página. Quienes editan los datos deben ejecutar make data-seal
problem-not-json = el archivo no es un JSON legible: { $detail }. Corríjalo en ese lugar
problem-not-a-list = el archivo es JSON, pero no una lista de registros. Debe empezar por [
problem-unknown-resource = esta versión no conoce este recurso
problem-resource-not-listed = el descriptor datapackage.json no incluye este recurso
problem-wrong-form = { $detail }
problem-unknown-reference = nada tiene el identificador “{ $detail }”
problem-unknown-country = ningún país tiene el código “{ $detail }” (ISO 3166-1 alfa-3)
problem-duplicate-id = otro registro ya tiene el identificador “{ $detail }”
problem-claim-without-source = la afirmación consta como publicada, pero no menciona ninguna fuente que exista
problem-value-against-status = una afirmación publicada necesita un valor; una no publicada no debe tenerlo
problem-nothing-known = a la cifra no le queda ninguna afirmación utilizable
problem-wrong-kind = la afirmación tiene { $detail }
problem-not-readable = { $detail }
problem-equal-claims = otra afirmación de la misma fuente dice lo mismo
problem-mixed-inputs = se calcula a partir de tipos de fondos distintos, de otras medidas o de dos monedas. No deben combinarse
problem-not-computable = no puede calcularse: un número es demasiado grande, un divisor es cero o el dato depende de sí mismo
problem-id = el identificador “{ $detail }” no es apto para una dirección. Use letras, cifras, “-”, “_” y “.”. Empiece y termine por una letra o cifra. No use all, none, several ni states. No lo distinga de otro identificador solo por las mayúsculas
problem-absurd-date = la fecha { $detail } está fuera de los años 1945 a 2100
problem-reversed = el fin es anterior al inicio ({ $detail })
problem-too-large = el número { $detail } es mayor que mil billones
problem-named-twice = el registro menciona { $detail } más de una vez. Cada función cuenta; el registro cuenta una vez
problem-unsafe-link = el enlace “{ $detail }” no es http ni https
consequence-file = Se excluye todo el archivo.
consequence-record = Se excluye el registro.
consequence-part = Se excluye esta parte; el resto del registro se conserva.
consequence-noted = No se excluye nada.
load-failed = No se pudieron cargar los datos
load-not-received = datapackage.json no llegó ({ $status ->
    [0] sin respuesta
   *[other] HTTP { $status }
}). Compruebe la conexión y que la carpeta data esté junto a la página. Después, vuelva a cargar la página.
load-not-a-descriptor = datapackage.json no es un descriptor de Data Package: { $detail }.
load-unknown-version = La edición usa la versión { $found } del esquema; este panel lee la versión { $known }. Vuelva a cargar la página para obtener un panel más reciente o tome los datos tal como están.

## Articles
article-nothing = No hay nada aquí
article-nothing-lead = La edición no contiene nada para “{ $page }”. Compruebe la dirección o vuelva al panorama general.
page-checks = Verificación de los datos
page-horizon = Lo que viene
page-glossary = Glosario
page-mechanism = Mecanismo
page-project = Registro de proyecto
page-donor = Donante
page-country = País
page-organisation = Organización
search-figures = Cifras
page-source = Fuente
nav-overview = Panorama
nav-disagreements = Discrepancias
nav-known = Qué se sabe
nav-horizon = Lo que viene
nav-glossary = Glosario
nav-pages = Páginas
close = Cerrar
funder-inferred = financiador inferido
coverage-inferred = { $n ->
    [1] financiador inferido en uno
   *[other] financiador inferido en { $n }
}
own-page = Este registro tiene su propia página.
see-overview = Cifras y gráficos con este filtro
source-page = todo lo tomado de ella
list-of = { $n ->
    [1] un nombre
   *[other] { $n } nombres
}
n-of-m = { $n } de { $m }
section-facts = En síntesis
section-overview = Panorama general
section-figures = Cifras
section-pool = De quién es el dinero
section-donors = Donantes mencionados ({ $n })
section-records = Registros de proyectos ({ $n })
column-value = Valor
column-time = Fecha o período
column-sources = Fuentes
column-claims = Afirmaciones
column-spread = Dispersión
column-shown = Se muestra
column-of = De
column-notes = Notas
column-role = Función
column-source-kind = Tipo de fuente
as-beneficiary = beneficiario
as-participant = participante
as-region = posible: solo se menciona una región
as-nowhere = posible: no se menciona ningún lugar
fact-standing = Función en el conjunto
standing-portfolio = uno de los tres mecanismos conjuntos
standing-context = contexto: el mecanismo con el que se coordinan los demás
standing-planned = en fase de diseño o estudio
fact-since = Desde
fact-administrators = Gestionado por
fact-part-of = Parte de
fact-money = Qué se publica sobre su dinero
fact-coordinates = Se coordina con
fact-cycle = Ciclo
fact-status = Estado
fact-kind = Tipo
fact-acronym = Sigla
fact-address = Dirección
fact-publisher = Publicado por
fact-date = Fecha
fact-language = Idioma
language-lost = La página no pudo cargarse en { $language }. Esta es la página en inglés. Vuelva a cargarla para intentarlo de nuevo.
fact-read = Cómo se leyó
fact-groups = Grupos de las Naciones Unidas
place-small = dibujado como punto
none-of-them = ninguno (ni menos adelantado, ni sin litoral, ni pequeño Estado insular)
group-LDC = Países menos adelantados
group-LLDC = Países en desarrollo sin litoral
group-SIDS = Pequeños Estados insulares en desarrollo
status-1 = en preparación
status-2 = en curso
status-3 = finalizado, cuentas sin cerrar
status-4 = cerrado
status-5 = cancelado
status-6 = suspendido
status-unknown = no indicado
date-planned-start = inicio previsto: { $date }
date-actual-start = inicio: { $date }
date-planned-end = fin previsto: { $date }
date-actual-end = fin: { $date }
organisation-10 = gobierno
organisation-11 = gobierno local
organisation-15 = otra entidad pública
organisation-21 = organización no gubernamental internacional
organisation-22 = organización no gubernamental nacional
organisation-23 = organización no gubernamental regional
organisation-40 = organización internacional
organisation-60 = fundación
organisation-80 = universidad o instituto
organisation-90 = otra
source-un-document = documento de las Naciones Unidas
source-un-page = página de una entidad de las Naciones Unidas o de la secretaría de un tratado
source-government = gobierno
source-regional-organisation = organización regional
source-implementer = receptor de la subvención o asociado
source-database = base de datos de un tercero
source-press = prensa
source-other = otra

## Origin of a figure
origin-kind-of = De dónde procede · { $subject }
origin-kind = De dónde procede
origin-unknown = Ninguna cifra tiene el identificador “{ $figure }”
origin-time = { $value }, { $time }
origin-rule = Por qué este valor
origin-claims = { $n ->
    [1] Una afirmación
   *[other] { $n } afirmaciones
}
origin-searches = Buscado y no encontrado
origin-computation = Cómo se calcula
origin-check = Las cuentas de la propia fuente
origin-used = Se usa para calcular o comprobar
origin-related = Otras cifras por país: { $subject }
origin-identifier = Identificador de la cifra
origin-inputs = Qué se suma
origin-sum-title = { $of }: { $kind }, suma
origin-sum-lead = Sumamos las cifras siguientes que están en dólares de los Estados Unidos. Los importes no publicados no se cuentan, de modo que la suma real es, como mínimo, esta. Cuando una parte lleva “alrededor de”, truncamos la suma a dos cifras significativas.
origin-sum-none = No se ha publicado ninguna cifra de este tipo para los registros mostrados.
origin-left = Mismo tipo, excluido: otra moneda o solo un límite superior
origin-sum-inputs = Qué se suma: { $n ->
    [1] una cifra
   *[other] { $n } cifras
}
rule-undisputed = Ninguna afirmación contradice a otra. Se muestra el valor más exacto.
rule-searched = No se muestra ningún valor: lo que se leyó no publica ninguno. Se enumera a continuación.
rule-primary-source = Una fuente primaria prevalece sobre una secundaria.
rule-later-date = En una suma que crece, se muestra la fecha más reciente.
rule-own-section = La sección que una fuente dedica a un asunto prevalece sobre su resumen general.
rule-range = Fuentes de igual calidad discrepan, por lo que mostramos el intervalo del valor más bajo al más alto. Tienen prioridad las fuentes primarias, las fechas más recientes de un total acumulado y la sección propia de una fuente.
rule-as-entered = Nada permite decidir entre estas listas, fechas o textos. Se muestra lo primero que se introdujo.
rule-computed = Lo calculamos a partir de otras cifras. Ninguna fuente lo declara.
formula-sum = a + b + …
formula-difference = a − b
formula-quotient = a ÷ b
formula-percent-of = 100 × a ÷ b
formula-percent-change = 100 × (b − a) ÷ a
formula-quotient-of-percent = a ÷ (b ÷ 100)
check-holds = Declarado: { $stated }. Sus partes dan { $gives }. El cálculo cuadra.
check-fails = Declarado: { $stated }. Sus partes dan { $gives }. El cálculo no cuadra.
claim-value = Afirmación
claim-summary = Qué dice la fuente, con nuestras palabras
claim-source = Fuente, en el lugar citado
claim-speaker = Tipo de fuente
claim-primary = { $kind }: cuenta como primaria; las bases de datos, la prensa y otras son secundarias
claim-secondary = { $kind }: secundaria
claim-place = Primeras y últimas palabras del pasaje
claim-where = Lugar en la fuente
claim-overview = en su resumen general, que cede ante su propia sección sobre el asunto
claim-searched = Qué se leyó sin resultado
claim-note = Nota
claim-identifier = Identificador

## Disagreements
disagreements-title = Dónde discrepan las fuentes
disagreements-lead = { $n ->
    [0] No hay dos fuentes que discrepen sobre una cifra.
    [1] Las fuentes discrepan sobre una cifra.
   *[other] Las fuentes discrepan sobre { $n } cifras.
} { $checked ->
    [0] Ninguna fuente declara una suma o un porcentaje con sus partes.
   *[other] Sumas y porcentajes comprobados con sus partes declaradas: { $checked }. No cuadran: { $wrong }.
} Se conservan todas las afirmaciones. Cada cifra indica la regla por la que se elige la afirmación mostrada.
disagreements-rules = Cómo elegimos la afirmación que se muestra, paso a paso
disagreements-conflicts = Cifras con afirmaciones opuestas ({ $n })
against = { $one } frente a { $other }
side = { $value } ({ $by })
side-place = { $publisher }: “{ $from } …”
side-list = { $n } nombres{ $some ->
    [0] {""}
   *[other] , entre ellos { $only }
}
spread = el más alto { $times ->
    [none] supera en { $percent }% al más bajo
   *[other] es { $times } veces el más bajo
}
spread-none = sin números
arithmetic-holds = Cuadra: { $figure }
arithmetic-fails = No cuadra: { $figure }

## What is known
known-title = Qué se sabe y qué no
known-lead = { $n ->
    [0] Ninguno de los { $m } registros de proyectos publica un importe.
    [1] Uno de los { $m } registros de proyectos publica un importe.
   *[other] { $n } de los { $m } registros de proyectos publican un importe.
} La tabla muestra lo mismo para cada campo. A continuación figuran los registros que hay detrás de cada número.
known-table = Registros que publican un campo, por mecanismo
known-voices = Fuentes, afirmaciones y registros, por tipo de fuente
known-kinds = Registros que publican un campo, por su mejor fuente
known-vain = Buscado en fuentes y no encontrado
known-field = Por registro: { $field }
known-with = { $mechanism }, conocido ({ $n })
known-without = { $mechanism }, no conocido ({ $n })
field-amount = Importe
field-donor = Donante del registro
field-countries = Países
field-year = Año
field-dates = Inicio y fin
field-implementer = Ejecutado por
field-theme = Tema
field-gender = Género

## Pages of donors, countries, organisations, documents
flow-unspecified = mencionado, sin importe
pool-named = Mencionado para este registro
pool-dated = Mencionado para su ciclo o sus años
pool-possible = Puede haberlo financiado
donor-none = { $donor } no figura como donante de estos mecanismos.
donor-since = Mencionado desde
donor-since-year = { $year } (primer ciclo o pago que lo menciona)
donor-since-by = { $missing }; mencionado solo en listas y sumas, o en pagos de varios años
donor-mechanisms = Mecanismos
donor-amounts = Contribuciones con importe publicado
donor-named = Registros que lo mencionan como donante
donor-supported = Registros que lo mencionan o coinciden con el ciclo o el año de una contribución
donor-hidden = Dudosos: ninguna fuente lo indica
donor-gender = De los registros vinculados, mencionan el género
donor-gender-possible = De los registros posibles, mencionan el género
donor-organisation = Como organización
donor-contributions = { $n ->
    [1] Contribución que lo menciona como donante ({ $n })
   *[other] Contribuciones que lo mencionan como donante ({ $n }); pueden solaparse
}
donor-untraceable = Qué no puede rastrearse y por qué
donor-untraceable-why = Estos mecanismos son fondos comunes: salvo que un registro mencione a un donante, ninguna fuente indica con el dinero de quién se pagó cada proyecto. Vinculamos los registros de los ciclos o años en que el donante aportó fondos. Su dinero es el de todos los donantes: no lo cite como de este donante.
donor-records-named = Registros que mencionan a este donante ({ $n })
donor-records = { $mechanism }: registros que lo mencionan o coinciden con el ciclo o el año de una contribución ({ $n })
donor-records-listed = { $mechanism }: registros posibles, solo por listas o sumas sin fecha ({ $n })
donor-by-list = Posibles (listas o sumas sin fecha)
donor-beneficiaries = Países beneficiarios en registros vinculados ({ $n })
donor-beneficiaries-possible = Países beneficiarios solo en registros posibles ({ $n })
donor-participants = Países participantes en registros vinculados ({ $n })
donor-participants-possible = Países participantes solo en registros posibles ({ $n })
donor-possible = Dudosos: registros que puede haber financiado ({ $n })
donor-possible-why = Aportó fondos al mismo mecanismo. Ninguna fuente indica si su dinero se destinó al año de estos registros.
donor-gender-said = Qué dicen los registros sobre el género ({ $n })
country-none = Ningún registro de proyecto menciona { $country }.
country-as-beneficiary = Mencionado como beneficiario
country-as-participant = Mencionado como participante
country-possible = Posiblemente abarcado por
country-donor = Como donante
country-reached = Registros que lo mencionan ({ $n })
country-donors = Donantes vinculados a estos registros ({ $n })
country-donors-why = Vinculados por mención, ciclo o año. Sus fondos están mancomunados: no consta que parte alguna fuera para este país, salvo que un registro mencione al donante.
country-rules = Cómo presentar una propuesta: reglas y límites
country-rules-why = Cada regla era válida en su momento. Ninguna de las fuentes leídas para esta edición indica que haya una convocatoria abierta ahora.
column-funders = Donante mencionado
time-of-period = { $period }, declarado: { $date }
country-outputs = Cifras de este país o de registros que no mencionan ningún otro
country-regional = Registros que pueden abarcarlo ({ $n })
country-regional-why = Estos registros mencionan una región de este país o ningún lugar. Ninguna fuente menciona todos sus países.
country-next = Qué se puede preguntar ahora
questions-more = { $n ->
    [1] Otra pregunta
   *[other] Otras { $n } preguntas
}
ask-amount = { $record }: su importe no se ha publicado. Pregunte a quienes gestionan { $mechanism }.
ask-given = { $n ->
    [1] { $mechanism }, { $periods }: el importe no se ha publicado. Pregunte a quienes lo gestionan.
   *[other] { $mechanism }, { $periods }: los importes no se han publicado. Pregunte a quienes lo gestionan.
}
ask-mechanism = { $mechanism } tiene registros en esta región. Ninguno menciona este país.
ask-regional = { $n ->
    [1] ¿Participó este país en lo que describe el registro que solo menciona una región o ningún lugar?
   *[other] ¿Participó este país en lo que describen los { $n } registros que solo mencionan una región o ningún lugar?
}
ask-horizon = Lo que viene: mecanismos en fase de diseño y convocatorias conocidas
organisation-lead = { $organisation } { $n ->
    [0] no figura como entidad ejecutora en ningún registro de proyecto de esta edición.
    [1] figura como entidad ejecutora en un registro de proyecto de esta edición.
   *[other] figura como entidad ejecutora en { $n } registros de proyectos de esta edición.
}
organisation-runs = Gestiona
organisation-gives = Aporta
organisation-as-funding = Como financiador mencionado para un registro ({ $n })
organisation-as-accountable = Como entidad responsable ({ $n })
organisation-as-extending = Como entidad gestora de los fondos ({ $n })
organisation-as-implementing = Como entidad ejecutora ({ $n })
source-lead = Afirmaciones tomadas de esta fuente: { $claims }. Registros de proyectos: { $records }. Contribuciones: { $contributions }.
source-figures = Cifras tomadas de ella
given-to = { $donor } → { $mechanism }, { $period }
source-contributions = Contribuciones que menciona
horizon-title = Lo que viene y lo que piden los países
horizon-lead = { $n ->
    [1] Hay un mecanismo previsto: acordado, en fase de diseño o en estudio.
   *[other] Hay { $n } mecanismos previstos: acordados, en fase de diseño o en estudio.
} No constan dinero ni proyectos al respecto.
horizon-asked = Asistencia solicitada
horizon-asked-why = Estos países solicitaron asistencia en sus informes sobre el Programa de Acción. La fuente declara el aumento.
horizon-calls = Convocatorias y reglas de los mecanismos, según las fuentes de su momento
horizon-calls-why = Cada una era válida en su momento. Ninguna de las fuentes leídas para esta edición indica que haya una convocatoria abierta ahora.
horizon-context = El contexto de los mecanismos
horizon-context-why = Este contexto vale para todos los países. Los filtros no cambian estas cifras. Ninguna corresponde a dinero de los mecanismos.

## Counts that open what they count
count-all = Todo lo mostrado
count-split = { $sure } con vínculo por mención, ciclo o año, y { $possible ->
    [1] 1 más solo posible
   *[other] { $possible } más solo posibles
}
count-donors-linked = { $donors } con vínculo: por mención en un registro, o por ciclo o año a través de un fondo común
count-states-disputed = Las fuentes discrepan sobre estas listas y números de países
origin-no-donor = Este recuento se refiere a vínculos con un donante. Elija un donante para verlo
count-records = { $n ->
    [0] ningún registro de proyecto
    [1] un registro de proyecto
   *[other] { $n } registros de proyectos
}
count-states = { $n ->
    [0] ningún país
    [1] un país
   *[other] { $n } países
}
count-donors = { $n ->
    [0] ningún donante
    [1] un donante
   *[other] { $n } donantes
}
count-documents = { $n ->
    [0] ninguna fuente
    [1] una fuente
   *[other] { $n } fuentes
}
count-claims = { $n ->
    [0] ninguna afirmación
    [1] una afirmación
   *[other] { $n } afirmaciones
}
count-documents-why = Contamos las fuentes que conoce esta edición, sea cual sea su uso.
count-claims-why = Contamos las afirmaciones que esta edición toma de las fuentes. No se incluyen las afirmaciones de que no se ha publicado nada.
count-entries = { $n ->
    [0] ninguna contribución
    [1] una contribución
   *[other] { $n } contribuciones
}
count-entries-why = Contamos las contribuciones de esta edición: ciclos, pagos y listas que mencionan a un donante. Pueden solaparse.
count-lacking = Ocultos: no publican lo que pide este filtro
stack-possible = { $mechanism }, posible
tie-possible = posible: el donante solo figura en listas o sumas sin fecha
tie-sure = mencionado, o en el mismo ciclo o los mismos años
count-undated = Excluidas: ninguna fuente indica su año ni sus registros
count-which-records = Mostrar estos registros
count-which-entries = Mostrar estas contribuciones
filter-several = varios filtros
filter-record = Registro
count-lacking-why = Contamos los registros que los filtros ocultan, aunque puedan pertenecer a la selección. No publican lo que se pide.
count-undated-why = Contamos las contribuciones que quedan fuera de las cifras, aunque puedan pertenecer a ellas. No indican años, o ninguna fuente dice si se destinaron a los registros mostrados.
count-unlinked-why = Contamos los registros que excluye el filtro de donantes. Ninguna fuente los vincula a los donantes elegidos.
count-records-why = Contamos los registros de esta edición que superan los filtros. Es lo que se ha encontrado, no lo que existe.
count-states-why = Contamos los países de los registros mostrados, con estos filtros. Son los de la lista M49 de países y zonas de las Naciones Unidas. Esta incluye territorios y Estados que no son miembros de las Naciones Unidas.
count-donors-why = Contamos los donantes de las contribuciones mostradas: ciclos, pagos y listas que mencionan a un donante. Con filtros por país, año, tema o palabras, contamos los vinculados a los registros mostrados: mencionados en uno de ellos o en una contribución de su ciclo o sus años.
count-known = Conocidos
count-unknown = No conocidos
count-set = mencionados solo por { $mechanisms }
origin-share-none = Estos dos valores no son una parte y su total. Uno carece de número, o sus monedas son distintas.
origin-share-title = { $part }, como proporción de: { $whole }

## Words
glossary-title = Glosario: las palabras tal como se usan aquí
glossary-lead = Los nombres siguen la IATI, la ISO, la lista M49 de las Naciones Unidas y los documentos de los propios mecanismos. Esta página explica cada palabra una vez.
glossary-money = Tipos de fondos, que nunca se suman entre sí
glossary-missing = Por qué falta un valor (ninguno de estos es cero)
glossary-here = Signos y recuentos en este sitio
glossary-rules = Cuál de varias afirmaciones se muestra
glossary-levels = Qué describe un registro
glossary-groups = Grupos de países
glossary-measures = Qué se mide
define-incoming-pledge = Promesa de contribución de un donante a un mecanismo (tipo de transacción 13 de la IATI).
define-incoming-commitment = Compromiso firme y por escrito de un donante con un mecanismo (IATI 11).
define-incoming-funds = Dinero que un donante pagó a un mecanismo (IATI 1).
define-outgoing-commitment = Dinero que un mecanismo asignó, adjudicó o concedió a proyectos (IATI 2).
define-disbursement = Dinero que un mecanismo pagó (IATI 3).
define-expenditure = Dinero gastado en bienes y servicios (IATI 4).
define-budget = Un presupuesto tal como se declara. Es un plan, no un flujo.
define-grant-ceiling = Lo máximo que una convocatoria permite pedir a un solicitante. Es una regla, no un flujo.
define-not-published = Se buscó en fuentes públicas y no se encontró.
define-not-applicable = La cuestión no se plantea.
define-withheld = Se sabe que existe, pero se reserva.
define-unknown = Nadie lo ha buscado.
term-computed = cálculo nuestro
define-computed = Lo calculamos a partir de otras cifras. Ninguna fuente lo declara. Se muestran sus datos de partida.
term-counted = recuento nuestro
define-counted = Lo contamos en los registros de esta edición. Es lo que se ha encontrado, no lo que existe.
term-disputed = las fuentes discrepan
define-disputed = Al menos dos afirmaciones publicadas no pueden ser ciertas a la vez. Se muestran todas.
term-pooled = fondos mancomunados
define-pooled = Dinero de varios donantes en un mismo fondo. No tiene dueño. Ninguna fuente indica con el dinero de quién se pagó cada proyecto.
term-record = registro de proyecto
define-record = Proyecto, o bien acto, publicación, producto o resultado de un proyecto cuyo título no es público. Varios registros pueden pertenecer a una misma subvención.
term-beneficiary = beneficiario
define-beneficiary = País que es el destinatario o la sede del trabajo.
term-participant = participante
define-participant = País cuyos nacionales participaron. Participar no es beneficiarse.
term-as-listed = en una lista
define-as-listed = Figura como donante en una lista que no dice cuándo aportó fondos.
term-open = Qué significa “{ $term }”
define-countries = Países que los registros mencionan como beneficiario o participante, o el número que declara el propio mecanismo. Un beneficiario es el destinatario o la sede del trabajo. Un participante es un país cuyos nacionales tomaron parte.
define-donors = Gobiernos y otros que figuran como donantes de un mecanismo en un ciclo, un pago o una lista. Figurar no dice nada sobre la cuantía. Los donantes y cofinanciadores de registros concretos se cuentan aparte: pueden haber pagado al margen del mecanismo.
define-gender-share = Proporción de la financiación de un mecanismo que, según este, se destina a la igualdad de género. No es un código de marcador ni una proporción de mujeres entre los participantes.
term-state = país
define-state = Cualquier país o zona de la lista M49 de las Naciones Unidas. Se incluyen los territorios (como Montserrat). También se incluyen los Estados que no son miembros de las Naciones Unidas (como las Islas Cook y Niue).
term-at-least = al menos
define-at-least = Suma de lo publicado. Los importes no publicados se añadirían a ella.
define-level-project = Proyecto con título propio.
define-level-event = Acto de una subvención cuyo título no es público.
define-level-publication = Publicación de una subvención de ese tipo.
define-level-output = Otro producto de una subvención de ese tipo.
define-level-result = Resultado del que informa un mecanismo sin mencionar la subvención.

## To take away
download = Descargar
download-csv = CSV: lo que se muestra ({ $n ->
    [1] una fila
   *[other] { $n } filas
})
download-underlying-records = CSV: registros de origen ({ $n ->
    [1] una fila
   *[other] { $n } filas
})
download-underlying-contributions = CSV: contribuciones de origen ({ $n ->
    [1] una fila
   *[other] { $n } filas
})
download-underlying-claims = CSV: afirmaciones de origen ({ $n ->
    [1] una fila
   *[other] { $n } filas
})
download-json = JSON
download-svg = Imagen SVG
download-citation = Copiar una cita
download-link = Copiar el enlace
download-copied = Copiado.
offline-now = Sin conexión. Esta es la edición guardada en este navegador: { $edition }.
update-ready = Hay una nueva versión de esta página.
update-load = Cargar
embed-page = Copiar el HTML para insertar toda la página
embed-newest = Copiar HTML para insertar (siempre la edición más reciente)
embed-pinned = Copiar HTML para insertar (esta edición)
embed-source = Fuente: { $site } { $edition }.
embed-open = Abrir en el panel
try-again = Reintentar
chart-coming = Este gráfico se está dibujando.
chart-failed = No se pudo dibujar este gráfico. Sus barras y su tabla contienen las mismas cifras. Volveremos a intentarlo cuando se restablezca la conexión.
other-edition = Este enlace se creó con la edición { $made }. Está viendo la edición { $now }: los números pueden haber cambiado.
other-edition-changes = Ver qué ha cambiado.
download-not-copied = Aquí no se permite copiar. Copie esto a mano:
download-no-picture = No hay imagen. No se dibuja nada con estos filtros, o el gráfico se muestra como tabla.
column-identifier = Identificador
filter-is = { $filter }: { $names }
filters-are = Filtros: { $filters }
sources-are = Fuentes: { $sources }
sources-more = { $named } · y { $n } más
context-off = sin el Fondo Fiduciario Voluntario del TCA
citation = { $title }. { $site } { $edition }.
citation-filters = { $filters }.
footer-zip = Todos los archivos de datos, comprimidos (Data Package)

## Patterns
column-mechanisms = Mecanismos
column-states = Países
column-group = Grupo o región
column-from = Desde
column-to = Hasta
column-counts = Contado
column-number = Número
column-accepted = Seleccionadas, de las propuestas
column-delivered = Pagado, de lo asignado
said-of = Sobre { $mechanism }: { $text }
states-n = { $n ->
    [1] un país
   *[other] { $n } países
}
overlap-title = { $all ->
    [0] Ninguno de los registros mostrados menciona un país{ in-role }
   *[other] { $alone ->
        [yes] Países mencionados{ in-role } por { $mechanism }: { $all }
       *[no] Países mencionados{ in-role } por varios mecanismos: { $several } de { $all }
    }
}
overlap-subtitle = Países según los mecanismos cuyos registros los mencionan. Cada país está en un solo conjunto
overlap-summary = Por un solo mecanismo: { $one }. Por varios: { $several }.
overlap-note = Se cuenta dónde mencionan los registros a los países, en las funciones que cuentan. Un mecanismo puede haber atendido a más. Dos mecanismos en un mismo país no son por sí solos una duplicación.
gaps-one = mencionados{ in-role } por un mecanismo
gaps-two = mencionados{ in-role } por dos
gaps-three = mencionados{ in-role } por tres o más
gaps-none = no mencionados{ in-role } en ningún registro mostrado
gaps-which = Países que ningún registro mostrado menciona{ in-role }
gaps-title = { $n ->
    [0] Los { $all } países menos adelantados figuran{ in-role } en algún registro
    [1] 1 de los { $all } países menos adelantados no figura{ in-role } en ningún registro: { $names }
   *[other] { $n } de los { $all } países menos adelantados no figuran{ in-role } en ningún registro: { $names }
}
gaps-title-filtered = { $n ->
    [0] Los { $all } países menos adelantados figuran{ in-role } en algún registro de esta selección
    [1] 1 de los { $all } países menos adelantados no figura{ in-role } en ningún registro de esta selección: { $names }
   *[other] { $n } de los { $all } países menos adelantados no figuran{ in-role } en ningún registro de esta selección: { $names }
}
gaps-names-more = { $names } y { $n } más
gaps-title-none = Aquí no se cuenta ningún grupo de países
gaps-subtitle = Países de cada grupo y región, según cuántos mecanismos los mencionan
gaps-summary = Contorno: ningún registro menciona el país{ in-role }. Ello no demuestra que no haya habido proyectos que lo atendieran.
gaps-summary-filtered = Contorno: ningún registro de esta selección menciona el país{ in-role }. Los registros ocultos pueden mencionarlo. Ello no demuestra que no haya habido proyectos que lo atendieran.
gaps-note = Los grupos siguen las listas de las Naciones Unidas; un país puede estar en varios. La lista de países menos adelantados es la anterior al 24 de noviembre de 2026: estaba previsto que Bangladesh, Nepal y la República Democrática Popular Lao salieran de esa categoría, lo que no pudimos verificar. Las regiones siguen la M49.
flow-title = { $donors ->
    [0] Ninguna contribución menciona a un donante en esta selección
    [1] Un donante, sus mecanismos y las regiones que mencionan sus registros
   *[other] { $donors } donantes, sus mecanismos y las regiones que mencionan sus registros
}
flow-subtitle = Los enlaces muestran a quién se menciona para qué, no cuánto. Derecha: número de registros
flow-summary = Izquierda: se menciona a un donante para un mecanismo; todos los enlaces tienen el mismo ancho. Derecha: el ancho es el número de registros que mencionan un país de una región.
flow-note = Los dos lados cuentan cosas distintas y no tienen por qué tener el mismo ancho. Un registro cuenta una vez en cada región. El gráfico del dinero muestra los importes publicados. Los dos nunca forman una sola imagen.
flow-money-title = Importes que se pueden dibujar: contribuciones, { $given } de { $entries }; registros, { $passed } de { $records }
flow-money-subtitle = Por importes: un diagrama por moneda, cada uno con su propia escala. Los tipos de fondos se mantienen separados
flow-money-summary = El dinero de un donante termina en un mecanismo: promesa, compromiso o fondos recibidos. El dinero de un mecanismo termina en un país: asignación, presupuesto o desembolso. Cada nodo indica cuál. Nada une ambos flujos: ninguna fuente indica adónde fue el dinero de quién.
flow-money-note = No se dibujan los totales que declaran los mecanismos: ninguna fuente indica adónde fueron. No se suman promesas, compromisos y fondos recibidos. Tampoco se suman monedas.
flow-in = en { $currency }
flow-several = hacia varios países o ninguno mencionado
flow-to = hacia { $place }
flow-of-kind = { $name }: { $kind }
flow-named = mencionado como donante
flow-records = registros
funnel-title = { $mechanism } seleccionó { $selected } de { $applications } propuestas en { $year }
funnel-title-none = Ninguna convocatoria de esta selección publica a la vez las propuestas recibidas y las seleccionadas
funnel-subtitle = Convocatorias: propuestas recibidas y proyectos seleccionados
funnel-summary = { $n ->
    [0] Ninguna convocatoria publica las propuestas recibidas.
   *[other] Convocatorias que publican las propuestas recibidas: { $n }. Convocatorias que también publican cuántas se seleccionaron: { $known }.
}
funnel-note = No cuentan los proyectos de emergencia fuera de convocatoria. Las convocatorias de otros años no publican ninguno de los dos números.
funnel-applications = propuestas
funnel-selected = seleccionadas
funnel-share = { $share } de las propuestas (cálculo nuestro)
delivery-title = { $mechanism }: pagado { $share } (cálculo nuestro) de su asignación { $purpose }, a { $date }
delivery-title-none = Ninguno de los mecanismos mostrados publica a la vez su asignación y sus pagos
delivery-subtitle = Dólares de los Estados Unidos, donde se publican ambos importes. Rayado: no publicado
delivery-summary = Se conocen ambos en { $known } de { $all } asignaciones.
delivery-no-total = total no declarado
delivery-note = Calculamos las proporciones a partir de las dos cifras. Solo se dibujan los totales que declara un mecanismo, no las sumas de registros concretos.
delivery-share = { $share } de ella (cálculo nuestro)
time-title = { $n ->
    [0] Ningún registro
    [1] Un registro
   *[other] { $n } registros
}{ $cycles ->
    [0] {""}
    [1] , un ciclo
   *[other] , { $cycles } ciclos
}{ $events ->
    [0] {""}
    [1] , un hito
   *[other] , { $events } hitos
}, { $years ->
    [single] { $from }
    [many] { $from } a { $to }
   *[other] { $from } a { $to }
}
time-cycle = ciclo { $year }
time-event = fecha de un hito
time-event-disputed = fecha de un hito; las fuentes discrepan
time-row = { $mechanism }: ciclos e hitos
time-title-none = Ninguno de los registros o hitos mostrados tiene fecha
time-subtitle = Primero, los ciclos (cuadrados) y los hitos con fecha (rombos) de cada mecanismo; después, los registros, del primer al último día, con la precisión conocida. Contorno: el día no se conoce o las fuentes discrepan. Difuminado: fin no conocido
time-summary = { $n ->
    [0] Ninguno de los registros mostrados tiene fecha ni ciclo.
   *[other] Registros con fecha o ciclo: { $n }.
}{ $without ->
    [0] {""}
   *[other] {" "}Registros sin ninguna de las dos cosas, no dibujados: { $without }.
}
time-note = Cuando solo se conoce el ciclo, se dibuja todo su año. La tabla señala las fechas previstas. Los hitos son fechas que las fuentes declaran para un mecanismo, un registro o una contribución. Un ciclo es el año de selección del propio mecanismo.
time-planned = previsto, o solo el ciclo
time-actual = real
time-unknown = no conocido
sustainability-title = Años para los que se menciona a un donante: { $with } de { $years }
sustainability-subtitle = Donantes mencionados para un solo año y registros de ese año
sustainability-summary = { $all ->
    [0] Ninguna de las contribuciones mostradas menciona a un donante.
   *[other] Donantes no mencionados para ningún año concreto: { $donors }.
}{ $shown ->
    [0] {" "}No se muestra ningún registro.
   *[other] {" "}Registros sin año: { $records }.
}{ $elsewhere ->
    [0] {""}
   *[other] {" "}Registros no contados: { $elsewhere }. Sus fechas comprenden alguno de estos años, pero su ciclo o año de inicio es otro.
}
sustainability-note = Los acuerdos plurianuales y las listas no mencionan a un donante para un año concreto. En un año sin donantes no se menciona a ninguno; aun así, puede haber llegado dinero.
sustainability-donors = donantes mencionados
sustainability-records = registros

## Search and comparison
page-search = Búsqueda
search-title = Buscar en todo
search-all = Buscar en todo
search-hint = Buscar
search-go = Buscar
search-for-horizon = cómo solicitar, solicitud, propuesta, postular, convocatoria, subvención, requisitos, reglas, normas, límite, tope, financiación, próximo, previsto
search-for-donors = quién paga, países donantes, contribuciones, aportaciones, promesas, financiadores
search-for-countries = dónde, mapa, regiones, beneficiarios, receptores, destinatarios
search-for-projects = subvenciones, registros, actividades, años, temas, cronología
search-for-gaps = quién queda fuera, sin atender, ausentes, menos adelantados, lagunas, duplicación
search-for-method = descargar, datos, CSV, JSON, API, citar, cita, licencia, corregir, error
search-for-known = exhaustividad, transparencia, qué falta, no publicado
search-for-disagreements = contradicciones, discrepancias, conflicto, diferencias, sumas
search-for-changes = actualizaciones, novedades, historial, versiones
search-for-glossary = definiciones, términos, significado, abreviaturas, siglas
search-empty = Escriba palabras en el recuadro de arriba: un país, un donante, un asociado, un tema o un título.
search-lead = { $n ->
    [0] Nada coincide con “{ $words }”. Pruebe con menos palabras o con otras.
    [1] Una coincidencia con “{ $words }”.
   *[other] { $n } coincidencias con “{ $words }”.
}{ $near ->
    [0] {""}
    [1] {" "}Hay otra aproximada.
   *[other] {" "}Hay otras { $near } aproximadas.
}
search-lead-near = Ninguna coincidencia exacta con “{ $words }”. { $near ->
    [1] Aproximada: un resultado.
   *[other] Aproximadas: { $near } resultados.
}
search-section = { $sort } ({ $n })
search-more = y { $n } más: añada una palabra para reducir los resultados
page-compare = Comparación
compare-title = { $one } y { $other }
compare-lead-mechanism = Países mencionados en los registros: { $one }, { $n }; { $other }, { $m }; ambos, { $both ->
    [0] ninguno
   *[other] { $both }
}.
compare-lead-donor = Registros vinculados por mención, ciclo o año: { $one }, { $n }; { $other }, { $m }; ambos, { $both ->
    [0] ninguno
   *[other] { $both }
}. Los fondos mancomunados no pertenecen solo a uno ni a otro.
compare-lead-country = { $one } { $n ->
    [0] no se menciona en ningún registro
    [1] se menciona en un registro
   *[other] se menciona en { $n } registros
}; { $other }, en { $m ->
    [0] ninguno
    [1] uno
   *[other] { $m }
}; ambos países, en { $both ->
    [0] ninguno
    [1] uno
   *[other] { $both }
}.
compare-facts = En paralelo
compare-nothing = no se indica aquí
compare-with = Comparar con
compare-records-mechanism = Registros de proyectos de ambos ({ $n })
compare-records-donor = Registros de proyectos vinculados a ambos ({ $n }; solo posibles: { $possible })
compare-records-country = Registros de proyectos que mencionan ambos ({ $n })
compare-states-both = Países de ambos ({ $n })
compare-states-one = Países solo del primero ({ $n })
compare-states-other = Países solo del segundo ({ $n })

## Differences between editions
changes-title = Qué cambió entre la edición { $old } y la edición { $new }
changes-title-none = Qué cambió
changes-lead = { $n ->
    [0] No hay ninguna diferencia.
    [1] Una diferencia, afirmación por afirmación y registro por registro. Si citó la edición anterior, vea aquí qué debe corregir.
   *[other] { $n } diferencias, afirmación por afirmación y registro por registro. Si citó la edición anterior, vea aquí qué debe corregir.
}
changes-values = { $n ->
    [0] Ninguna de las cifras que figuran en ambas ediciones muestra otro valor.
    [1] Ha cambiado el valor mostrado de una cifra.
   *[other] Han cambiado los valores mostrados de { $n } cifras.
}
changes-kept = La edición anterior en JSON
changes-kept-title = Para consultarla
changes-incomplete = No se pueden comparar las ediciones: { $n ->
    [0] falta un archivo de esta edición.
    [1] no se pudo utilizar { $files }.
   *[other] no se pudieron utilizar { $files }.
}
changes-none = No se conserva ninguna edición anterior a esta.
changes-not-had = No se puede comparar la edición anterior: { $why }
changes-unread = La edición { $version } tiene partes que no se pudieron leer. Incidencias: { $n }. A continuación, esas partes pueden aparecer como añadidas o eliminadas.
changes-others = Otras ediciones
changes-with = Comparar con la edición { $version }
changes-since = Qué cambió desde la edición anterior
changes-claim = Afirmaciones ({ $n })
changes-figure = Cifras: a qué se refieren o cómo se calculan ({ $n })
changes-activity = Registros de proyectos ({ $n })
changes-contribution = Contribuciones ({ $n })
changes-source = Fuentes ({ $n })
changes-mechanism = Mecanismos ({ $n })
changes-organisation = Organizaciones ({ $n })
changes-place = Países ({ $n })
changes-term = Regiones, temas y medidas ({ $n })
column-happened = Qué ocurrió
column-before = Antes
column-after = Ahora
column-parts = Qué difiere
change-added = añadido
change-changed = modificado
change-removed = eliminado
participant-funding = como donante
participant-accountable = como entidad responsable
participant-extending = como entidad gestora de los fondos
participant-implementing = como entidad ejecutora
basis-cumulative = todo hasta esa fecha
basis-within = dentro de ese plazo
basis-at = en esa fecha
basis-cycle = un ciclo
basis-single = una sola fecha
basis-as-listed = una lista sin años
basis-not-published = fecha no indicada
kind-money = dinero
kind-count = un recuento
kind-percent = un porcentaje
kind-list = una lista
kind-date = una fecha
kind-text = texto
part-figure = la cifra a la que se refiere la afirmación
part-shown = valor mostrado
part-value = valor
part-as-of = fecha para la que es válido
part-source = fuente o lugar en ella
part-in-overview = si está en un resumen general
part-summary = nuestro resumen
part-searched = qué se leyó sin resultado
part-notes = notas
part-subject = de qué trata
part-measure = qué mide
part-label = su nombre
part-period = período
part-computation = cómo se calcula o se comprueba
part-mechanism = mecanismo
part-title = nombre
part-level = qué describe el registro
part-dates = fechas
part-participants = quién participó
part-places = lugares
part-themes = temas
part-amount = importe
part-gender = género
part-evidence = grado de documentación
part-donor = donante
part-records = registros que paga, según lo declarado
part-address = dirección
part-groups = grupos de países
part-content = contenido

## Words where they occur
words-used = Palabras usadas aquí

## Charts of the first screen and of entity pages
allocated-title = { $known ->
    [0] { $narrowed ->
        [no] { $alone ->
            [none] Ningún mecanismo publica una asignación
           *[other] { $alone } no publica ninguna asignación
        }
       *[yes] No se conoce ninguna asignación con estos filtros
    }
    [one] { $first } asignó { $money }
    [many] { $currencies ->
        [one] Mayor asignación publicada: { $first }, { $money }
       *[several] { $known } mecanismos publican una asignación
    }
   *[other] { $currencies ->
        [one] Mayor asignación publicada: { $first }, { $money }
       *[several] { $known } mecanismos publican una asignación
    }
}
allocated-subtitle = Asignado
allocated-summary = Mecanismos con un número, incluidos los calculados: { $known } de { $all }.
allocated-note = Los fondos recibidos, presupuestados o pagados son de otros tipos. Nunca se suman a la asignación.
donors-title = { $donors ->
    [0] { $narrowed ->
        [no] No se menciona a ningún donante
       *[yes] Ningún donante tiene una contribución en esta selección
    }
    [1] { $narrowed ->
        [no] { $name } es el único donante mencionado
       *[yes] { $name } es el único donante con una contribución aquí
    }
   *[other] { $of ->
        [no] Donantes mencionados para dos o más mecanismos{ $narrowed ->
            [no] {""}
           *[yes] {" "}en esta selección
        }: { $several } de { $donors }
       *[other] Donantes mencionados ({ $of }): { $donors }
    }
}
donors-title-each = Mecanismos para los que se menciona a cada donante{ $narrowed ->
    [no] {""}
   *[yes] {" "}en esta selección
}: { $each }
donors-title-chosen = { $names }: { $n ->
    [0] sin mención para ningún mecanismo
    [1] mención para un mecanismo
   *[other] mención para { $n } mecanismos
}{ $narrowed ->
    [no] {""}
   *[yes] {" "}en esta selección
}
donors-subtitle = ● importe publicado ○ mencionado
donors-summary = Donantes mencionados: { $donors }. Con importe público: { $with }.
donors-note = Las listas de donantes reflejan un momento concreto. Un donante que falta en una puede haber aportado fondos en otro momento.
donors-several-amounts = { $n } importes
ties-title = { $named ->
    [0] Ningún registro menciona a { $donor } como financiador
    [1] Un registro menciona a { $donor } como financiador
   *[other] { $named } registros mencionan a { $donor } como financiador
}
ties-subtitle = ¿Qué certeza tiene el vínculo? Los { $all } registros, según lo que los vincula al donante
ties-summary = Mencionan al donante: { $named }. Mismo ciclo o año: { $same }. Posibles: { $possible }. Dudosos: { $unclear }. Sin vínculo: { $none }.
ties-note = Mencionado: el registro o una contribución menciona al donante. Mismo momento: se menciona al donante para ese ciclo o año. Posible: solo listas o sumas sin años. Dudoso: ninguna fuente lo indica.
link-named = mencionado
link-same-time = mismo ciclo o año
link-possible = posible
link-unclear = dudoso
link-none = sin vínculo
backing-title = { $donor } { $mechanisms ->
    [0] { $donors ->
        [1] no figura como donante
       *[other] no figuran como donantes
    } de ningún mecanismo
   *[other] { $donors ->
        [1] figura como donante
       *[other] figuran como donantes
    } de { $mechanisms ->
        [1] un mecanismo
       *[other] { $mechanisms } mecanismos
    }
}{ $first ->
    [no] {""}
   *[other] , por primera vez en { $first }
}{ $narrowed ->
    [no] {""}
   *[yes] {" "}en esta selección
}
backing-subtitle = ● importe publicado, ○ mencionado. Línea: estos años, sin desglosar
backing-summary = Contribuciones encontradas: { $n }. Con importe público: { $with }.
backing-undated = año no indicado
mechanisms-title = { $n ->
    [0] No se muestra ningún registro
    [1] Un registro ({ $names })
   *[other] { $n } registros ({ $names })
}
mechanisms-subtitle = Registros encontrados, por mecanismo
mechanisms-summary = Mecanismos con un registro aquí: { $with } de { $all }.
neighbours-title = { $country }: { $n ->
    [0] ningún registro mostrado
    [1] un registro
   *[other] { $n } registros
}{ $most ->
    [0] {""}
   *[other] { $leads ->
        [yes] , el máximo de la región ({ $region })
       *[no] ; máximo de la región ({ $region }): { $ties ->
            [1] { $first }, { $most }
           *[other] { $ties } países, { $most } cada uno
        }
    }
}
neighbours-subtitle = Registros por país de la región ({ $region })
neighbours-summary = { $region }: países en al menos un registro, { $with } de { $all }.
neighbours-more = { $n } países más
completeness-title = { $with ->
    [0] Ningún registro indica un importe
    [1] Uno de los { $all } registros indica un importe
   *[other] { $with } de { $all } registros indican un importe
}
completeness-of = de { $n }
completeness-subtitle = Registros que indican cada campo
completeness-summary = Campos que se buscan en cada registro: { $fields }.
donors-entries = Veces mencionado
value-by-us = { $value } Σ

## Menu of a mark, filter bar, drawer
menu-only = Mostrar solo { $name }
menu-all = Volver a mostrar todo, no solo { $name }
menu-page = Abrir la página de { $name }
menu-origin = De dónde procede
menu-close = Cerrar
filter-more = Más
filter-undo = Deshacer
filter-count = { $n } de { $m } registros{ $possible ->
    [0] {""}
    [1] , 1 posible
   *[other] , { $possible } posibles
}
filter-show = { $n ->
    [1] Mostrar un registro
   *[other] Mostrar { $n } registros
}
filters-not-here = Esta página muestra toda la edición. Sus filtros se conservan para las demás páginas.
paper-signs = ≥ al menos · ≈ alrededor de · Σ calculado o contado por nosotros · ≠ las fuentes discrepan · — no publicado
legend-how = Leyenda
legend-at-least = Al menos: el número real puede ser mayor
legend-about = Alrededor de: la fuente redondea
legend-computed = Cálculo nuestro, no declarado por una fuente
legend-counted = Recuento nuestro, no declarado por una fuente
legend-arithmetic = La suma que declara una fuente no cuadra
legend-disputed = Las fuentes discrepan
legend-not-published = No publicado: buscamos y no encontramos ningún número
legend-meter = Parte conocida, como n de m
legend-certainty = Color pleno: mencionado o vinculado. Tono claro: posible. Contorno: dudoso
foot-sources = Fuentes { $n }
foot-sources-paper = Fuentes: { $named }{ $more ->
    [0] .
   *[other] {" "}y { $more } más.
}
dots-more = { $n ->
    [1] y uno más
   *[other] y { $n } más
}
rows-more = { $n ->
    [1] y uno más, en la tabla
   *[other] y { $n } más, en la tabla
}
table-more = Se muestran { $made } de { $n } filas. La descarga las incluye todas.
projects-paper = Se imprimen { $made } de { $n } registros. La descarga los incluye todos.
columns-more = { $n ->
    [1] Hay otra columna en la tabla.
   *[other] Hay otras { $n } columnas en la tabla.
}
columns-left = { $n ->
    [1] No se muestra otra columna.
   *[other] No se muestran otras { $n } columnas.
}
stack-others = { $n ->
    [1] otro
   *[other] otros { $n } en conjunto
}
stack-others-possible = { $n ->
    [1] otro, posible
   *[other] otros { $n } en conjunto, posibles
}

## The first screen
glance-donor-country = { $linked ->
    [no] Ningún registro mostrado vincula a { $donors } con { $countries }.
   *[yes] Registros que vinculan a { $donors } con { $countries }: { $links }.
} No consta que hayan llegado allí fondos mancomunados.
glance-link-named = { $n } por mención
glance-link-same = { $n } por ciclo o año
glance-link-possible = { $n ->
    [1] 1 solo posible
   *[other] { $n } solo posibles
}
index-lead-donors = Se menciona a { $donors } donantes, { $with } de ellos con importe público. { $several ->
    [0] Ninguno se menciona
    [1] Uno se menciona
   *[other] { $several } se mencionan
} para dos o más mecanismos.
index-lead-countries = Los registros mencionan { $countries } países, { $several ->
    [0] ninguno de ellos
    [1] uno de ellos
   *[other] { $several } de ellos
} en dos o más mecanismos.
index-lead-projects = Hemos encontrado { $records } registros; { $with ->
    [0] ninguno indica
    [1] uno indica
   *[other] { $with } indican
} un importe.
index-lead-gaps = { $none } países no están en ningún registro; { $least ->
    [0] ninguno de ellos es un país menos adelantado
    [1] uno de ellos es un país menos adelantado
   *[other] { $least } de ellos son países menos adelantados
}.
glance-lead = { $money ->
    [none] No se ha publicado ningún total;{" "}
    [hidden] {""}
   *[other] { $money } asignados;{" "}
}{ $linked ->
    [yes] { $donors ->
        [0] ningún donante está vinculado a estos registros
        [1] un donante está vinculado, por mención, ciclo o año
       *[other] { $donors } donantes están vinculados, por mención, ciclo o año
    }
   *[no] { $donors ->
        [0] no se menciona a ningún donante
        [1] se menciona a un donante
       *[other] { $donors } donantes mencionados, { $with } con importe público
    }
}.
glance-allocated = Asignado
glance-donors = Donantes
glance-donors-linked = Donantes vinculados
glance-countries-linked = Países vinculados
glance-records-linked = Registros vinculados
glance-linked-how = por mención, ciclo o año; fondo común
glance-countries = Países
glance-records = Registros
glance-gender = Para la igualdad de género
glance-given = Aportado, importes públicos
glance-named = Veces mencionado como donante
glance-stating = Registros que mencionan el género
glance-from = { $n } de { $m } totales
glance-of-records = { $n } de { $m } con importe
glance-with-amount = { $n } con importe
glance-located = { $n } de { $m } registros
glance-one-of = solo { $mechanism }
glance-one = { $mechanism }
glance-possible = { $n ->
    [1] y 1 posible
   *[other] y { $n } posibles
}
glance-of-all = { $n } de { $m }
glance-several = { $n } importes
glance-none = ninguno público
meter-label = { $n } de { $m }
donor-counts = vinculados: { $sure } · posibles: { $possible }
filter-all = { $n }
filters-open = Filtros
sixty-link = 60 segundos
share = Compartir
filter-effects = Qué se cuenta

## Pages
nav-figures = Cifras clave
nav-donors = Donantes
nav-countries = Países
nav-projects = Proyectos
nav-gaps = Lagunas y solapes
nav-method = Datos y método
page-title-donors = Quién aporta, a qué y qué parte es pública
page-title-countries = Qué países mencionan los registros
page-title-projects = Los registros, uno por uno
page-title-gaps = A qué llegan varios mecanismos y quién no está en ningún registro
page-title-method = Los datos y cómo se elaboran
gaps-named = { $name }: { $n } de { $all } sin ningún registro
gaps-named-here = { $name }: { $n } de { $all } sin ningún registro en esta selección
gaps-named-none = Todos se mencionan al menos en un registro.
gaps-named-title = En ningún registro, por nombre
entity-all = Todo lo que consta
entity-side-country = Como país
entity-side-donor = Como donante
entity-side-organisation = Como organización
entity-sides = Secciones de esta página
brief = Síntesis para imprimir
letter-title = Una carta para pedir los importes que faltan
letter-copy = Copiar la carta
letter-record = – { $title } ({ $mechanism }, { $year })
letter-country = Para: { $to }

    Asunto: importes de proyectos ({ $country })

    Hemos encontrado { $n ->
        [1] un registro de proyecto que menciona { $country } y no indica
       *[other] { $n } registros de proyectos que mencionan { $country } y no indican
    } el importe:

    { $records }

    ¿Podrían publicar o enviarnos, para cada uno, el importe asignado y el importe pagado, con su fecha?

    Fuente de esta lista: “{ site-title }”. { $edition }.
letter-contribution = – { $mechanism }, { $period }
letter-donor = Para: { $to }

    Asunto: importes aportados ({ $donor })

    { $n ->
        [1] Una contribución publicada ({ $donor }) no indica
       *[other] { $n } contribuciones publicadas ({ $donor }) no indican
    } el importe:

    { $contributions }

    ¿Podrían publicar o enviarnos el importe, su moneda y su fecha?

    Fuente de esta lista: “{ site-title }”. { $edition }.
report-copy = Copiar un aviso de error
report = Cifra: { $title }
    { $quote }
    Enlace: { $link }
    Qué es incorrecto:
    Documento que dice otra cosa, con su página:
method-downloads = Descargas
method-downloads-why = Todos los datos de esta edición, en archivos. Cada cifra conserva sus afirmaciones y fuentes.
method-more = Qué hay detrás de las cifras
method-cite = Cómo citar
method-cite-how = Cada gráfico tiene una cita preparada en “Descargar”. Cite con ella la edición: los números cambian de una edición a otra.
method-correct = Cómo corregir
method-correct-how = Cada cifra tiene un identificador estable. Envíelo a quienes publican este panel, con el documento que dice otra cosa.
method-known = Campos que publican los registros, y qué buscamos y no encontramos
method-disagreements = Dónde discrepan las fuentes y qué sumas no cuadran
method-changes = Qué cambió entre ediciones
method-glossary = Las palabras usadas aquí
method-horizon = Mecanismos previstos y lo que piden los países
method-files = La lista de estos archivos (datapackage.json)
method-single = El panel completo en un solo archivo, para usar sin red (HTML)
method-zip = Todos los archivos de datos de la edición, comprimidos
sixty-title = En sesenta segundos
sixty-step = Paso { $n } de { $all }
sixty-next = Siguiente
sixty-back = Atrás
sixty-end = Abrir el panel
sixty-1 = Cuánto se sabe que se ha asignado
sixty-2 = Quién aporta y de quién son públicos los importes
sixty-3 = Quién queda fuera
sixty-4 = Qué se destina a la igualdad de género
sixty-5 = Qué no sabemos
quote = { $label }: { $value } ({ $when }). { $sources }
quote-disputed = { $label }: { $value } ({ $when }); las fuentes discrepan. { $sources }
quote-source = { $publisher }, “{ $title }” ({ $date })
quote-sources = { $n ->
    [1] Fuente
   *[other] Fuentes
}: { $named }{ $more ->
    [0] .
   *[other] {" "}y { $more } más.
}
quote-others = Otras fuentes: { $values }.
quote-of = { $subject }, { $label }
quote-computed = { $label }: { $value }. { $filtered ->
    [no] {""}
   *[yes] Filtros: { $filters }.{" "}
}Cálculo nuestro a partir de cifras publicadas, “{ site-title }”, edición { $edition }. { $sources }
quote-counted = { $value }{ $by ->
    [none] {""}
   *[other] {" "}({ $by })
}. { $filtered ->
    [no] {""}
   *[yes] Filtros: { $filters }.{" "}
}Recuento nuestro en “{ site-title }”, edición { $edition }: lo que se ha encontrado, no lo que existe. { $sources }
quote-copy = Copiar la frase
claims-line = Todas las afirmaciones, de la más baja a la más alta
projects-all = Los { $n } registros
download-png-wide = Imagen para diapositivas, 1200 × 675 (PNG)
download-png-tall = Imagen para teléfonos, 1080 × 1350 (PNG)
download-png-copy = Copiar la imagen
download-png-share = Compartir la imagen
download-saved = Guardado

## Languages
language = Idioma
texts-of-edition = Los títulos, resúmenes y notas de los datos se mantienen en el idioma en que los recoge la edición, en su mayoría inglés.
translation-unreviewed = Ningún lector nativo ha revisado todavía esta traducción. En caso de diferencia con el texto inglés, prevalece este último.

## Before the program comes, and where it cannot (index.html, early.js, start.js)
boot-noscript = Los scripts están desactivados: los filtros, la búsqueda y las descargas no funcionan. A continuación figura el panorama general.
boot-loading = La página se está cargando.
boot-controls = Los filtros y la búsqueda se están cargando.
boot-files = Las mismas cifras están en los archivos de datos.
boot-slow = La carga continúa. En total son unos { $megabytes } megabytes, menos si el servidor los comprime. Con una conexión lenta puede tardar.
boot-blocked = El programa de esta página está bloqueado aquí: por este navegador, por el marco en que se encuentra o por un filtro intermedio. Abra la página en una ventana propia.
boot-missing = El programa de esta página no pudo cargarse. Compruebe la conexión y vuelva a cargar la página.
boot-no-wasm = Esta página necesita WebAssembly, que este navegador no tiene o tiene desactivado. Ábrala en un navegador actual o permita WebAssembly para este sitio.
boot-mixed = Dos versiones de esta página se han mezclado en una caché, por lo que su programa no se inicia. Vuelva a cargar la página. Si no basta, vacíe la caché de este sitio.
boot-wasm-blocked = El programa de esta página está bloqueado aquí. Este navegador, el marco en que se encuentra la página o un filtro intermedio no permiten ejecutar WebAssembly.
boot-failed = La página no pudo cargarse. Compruebe la conexión y vuelva a cargarla. Si no basta, ábrala en un navegador actual.
boot-stopped = El programa de esta página se ha detenido
boot-stopped-why = Se produjo un error en él. Lo que muestra la página puede ser incorrecto o estar desactualizado. Vuelva a cargar la página para continuar.
boot-reload = Volver a cargar la página
boot-copy = Copiar los detalles
boot-copied = Copiado.

language-ar = árabe
language-de = alemán
language-en = inglés
language-es = español
language-fi = finés
language-fr = francés
language-ja = japonés
language-ko = coreano
language-no = noruego
language-pt = portugués
language-ru = ruso
language-sk = eslovaco
language-sw = suajili
language-zh = chino

page-site = Este sitio
nav-accessibility = Accesibilidad
method-accessibility = Qué funciona, qué se comprueba y qué no se cumple
search-for-accessibility = teclado, lector de pantalla, ceguera, texto grande, contraste, WCAG, discapacidad
accessibility-title = Accesibilidad: qué funciona, qué se comprueba, qué no se cumple
accessibility-lead = Este sitio aspira a cumplir las WCAG 2.2, nivel AA. Nadie ajeno al proyecto lo ha comprobado todavía.
accessibility-can = Qué puede hacer usted
accessibility-can-1 = Leer cada gráfico como tabla: elija “Tabla” debajo de él.
accessibility-can-2 = Llegar a cada marca de un gráfico con las teclas de flecha. Su valor se lee en voz alta. Intro abre sus opciones, Escape las cierra.
accessibility-can-3 = Ampliar la página hasta el 400%, duplicar el tamaño del texto o espaciarlo: no se corta nada.
accessibility-can-4 = Usar su propia configuración: claro u oscuro, colores forzados, movimiento reducido.
accessibility-can-5 = Leer en seis idiomas, el árabe de derecha a izquierda.
accessibility-can-6 = Leer el panorama general sin scripts, con sus tablas y los enlaces a los datos.
accessibility-tested = Qué se comprueba con cada cambio
accessibility-tested-1 = Cada tipo de página, en seis idiomas, en claro y en oscuro, con las comprobaciones automáticas de la herramienta axe. Solo detectan una parte de los fallos.
accessibility-tested-2 = Todo el recorrido, desde abrir el sitio hasta una tabla descargada, solo con el teclado, en inglés y en árabe.
accessibility-tested-3 = Lo que un lector de pantalla recibe de cada gráfico, en inglés y en árabe: sus palabras, su orden, sus primeras y últimas marcas.
accessibility-tested-4 = Una anchura de 320 píxeles, texto al 200%, espaciado amplio, colores forzados, movimiento reducido, un foco que nada oculta, objetivos de 24 píxeles.
accessibility-tested-5 = El recorrido de una persona por el sitio en Chromium y Firefox. En WebKit se comprueba de vez en cuando.
accessibility-unmet = Qué no se cumple, o no se sabe
accessibility-unmet-1 = Nadie que use a diario un lector de pantalla ha probado el sitio. No se ha probado con NVDA, JAWS, VoiceOver ni TalkBack.
accessibility-unmet-2 = Ningún lector nativo ha revisado las traducciones.
accessibility-unmet-3 = Los títulos, resúmenes y notas de los datos están en el idioma de la edición, en su mayoría inglés. Su idioma está indicado, salvo dentro de los gráficos.
accessibility-unmet-4 = De una tabla larga, la página solo contiene las filas próximas a la pantalla. La búsqueda del navegador no encuentra las demás: filtre, o use la búsqueda de este sitio.
accessibility-unmet-5 = Las imágenes PNG que se descargan no tienen texto alternativo. La tabla que las acompaña tiene todos sus valores.
accessibility-unmet-6 = Los documentos de los que proceden las cifras están en otros sitios. No se sabe si todas las personas pueden leerlos.
accessibility-unmet-7 = Las partes de las barras apiladas y los puntos de la cronología pueden medir menos de 24 píxeles. Los filtros y la tabla ofrecen lo mismo.
accessibility-tell = Si algo no le funciona
accessibility-tell-how = Diga a quienes publican este panel qué página era, qué utilizó y qué esperaba.
place-in = { $title }, “{ $place }”
